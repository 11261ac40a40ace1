-- alter policy public.t.a
ALTER POLICY a ON public.t TO PUBLIC USING (owner = SESSION_USER) WITH CHECK (id > 0);
COMMENT ON POLICY a ON public.t IS 'An a.';

-- alter policy public.t.b
ALTER POLICY b ON public.t TO pg_monitor, pg_read_all_data WITH CHECK (id > 3);
