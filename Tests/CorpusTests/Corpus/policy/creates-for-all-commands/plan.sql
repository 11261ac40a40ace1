-- alter table public.t
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.t FORCE ROW LEVEL SECURITY;

-- create policy public.t.changes
CREATE POLICY changes ON public.t
  FOR UPDATE
  USING (owner = CURRENT_USER)
  WITH CHECK (id > 0);

-- create policy public.t.everything
CREATE POLICY everything ON public.t
  USING (owner = CURRENT_USER);
COMMENT ON POLICY everything ON public.t IS 'The owner.';

-- create policy public.t.reads
CREATE POLICY reads ON public.t
  FOR SELECT
  TO pg_monitor, pg_read_all_data
  USING (true);

-- create policy public.t.removes
CREATE POLICY removes ON public.t
  AS RESTRICTIVE
  FOR DELETE
  USING (id > 10);

-- create policy public.t.writes
CREATE POLICY writes ON public.t
  FOR INSERT
  TO pg_monitor
  WITH CHECK (owner = CURRENT_USER);
