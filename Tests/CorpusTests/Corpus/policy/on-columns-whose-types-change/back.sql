-- drop policy public.members.owners (it depends on column public.teams.id)
DROP POLICY owners ON public.members;

-- drop policy public.teams.members (it depends on column public.teams.id)
DROP POLICY members ON public.teams;

-- alter column public.members.team_id
ALTER TABLE public.members ALTER COLUMN team_id TYPE integer USING team_id::integer;

-- alter column public.teams.id
ALTER TABLE public.teams ALTER COLUMN id TYPE integer USING id::integer;

-- create policy public.members.owners (it depends on column public.teams.id)
CREATE POLICY owners ON public.members
  FOR SELECT
  TO pg_monitor
  USING (EXISTS ( SELECT
   FROM public.teams t
  WHERE (t.id = members.team_id)));

-- create policy public.teams.members (it depends on column public.teams.id)
CREATE POLICY members ON public.teams
  FOR SELECT
  USING (EXISTS ( SELECT
   FROM public.members m
  WHERE (m.team_id = teams.id)));
COMMENT ON POLICY members ON public.teams IS 'Members.';
