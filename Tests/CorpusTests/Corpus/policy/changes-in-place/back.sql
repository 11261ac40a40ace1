-- alter policy public.t.b
ALTER POLICY b ON public.t TO PUBLIC WITH CHECK (id > 2);

-- drop policy public.t.a (its to, using, check, comment cannot be changed in place)
DROP POLICY a ON public.t;

-- create policy public.t.a (its to, using, check, comment cannot be changed in place)
CREATE POLICY a ON public.t
  FOR UPDATE
  TO pg_monitor
  USING (owner = CURRENT_USER);
COMMENT ON POLICY a ON public.t IS 'A.';
