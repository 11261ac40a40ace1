-- drop policy public.t.a (its for cannot be changed in place)
DROP POLICY a ON public.t;

-- create policy public.t.a (its for cannot be changed in place)
CREATE POLICY a ON public.t
  FOR DELETE
  USING (id > 0);
COMMENT ON POLICY a ON public.t IS 'A.';

-- drop policy public.t.b (its check cannot be changed in place)
DROP POLICY b ON public.t;

-- create policy public.t.b (its check cannot be changed in place)
CREATE POLICY b ON public.t
  USING (id > 1);

-- drop policy public.t.c (its permissive cannot be changed in place)
DROP POLICY c ON public.t;

-- create policy public.t.c (its permissive cannot be changed in place)
CREATE POLICY c ON public.t
  AS RESTRICTIVE
  USING (id > 1);
