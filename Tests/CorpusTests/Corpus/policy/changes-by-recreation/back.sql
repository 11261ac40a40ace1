-- alter policy public.t.b
ALTER POLICY b ON public.t WITH CHECK (id > 2);

-- drop policy public.t.a (its for cannot be changed in place)
DROP POLICY a ON public.t;

-- create policy public.t.a (its for cannot be changed in place)
CREATE POLICY a ON public.t
  FOR SELECT
  USING (id > 0);
COMMENT ON POLICY a ON public.t IS 'A.';

-- drop policy public.t.c (its permissive cannot be changed in place)
DROP POLICY c ON public.t;

-- create policy public.t.c (its permissive cannot be changed in place)
CREATE POLICY c ON public.t
  USING (id > 1);
