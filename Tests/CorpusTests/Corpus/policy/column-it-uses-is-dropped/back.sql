-- create column public.t.team
ALTER TABLE public.t ADD COLUMN team text;

-- alter policy public.t.a
ALTER POLICY a ON public.t USING ((owner = CURRENT_USER) OR (team = CURRENT_USER));

-- create policy public.t.b
CREATE POLICY b ON public.t
  FOR SELECT
  USING (team IS NOT NULL);
