-- create policy public.t.a
CREATE POLICY a ON public.t
  USING (id > 0);
COMMENT ON POLICY a ON public.t IS 'A.';

-- drop policy public.t.b
DROP POLICY b ON public.t;
