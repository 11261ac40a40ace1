-- create table public.members
CREATE TABLE public.members (
  team_id bigint NOT NULL,
  name text NOT NULL
);
ALTER TABLE public.members ENABLE ROW LEVEL SECURITY;

-- create table public.teams
CREATE TABLE public.teams (
  id bigint NOT NULL,
  owner text NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);
ALTER TABLE public.teams ENABLE ROW LEVEL SECURITY;

-- create foreign key public.members.members_team_id_fkey
ALTER TABLE public.members ADD CONSTRAINT members_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams (id);

-- create policy public.members.owners
CREATE POLICY owners ON public.members
  FOR SELECT
  USING (EXISTS ( SELECT
   FROM public.teams t
  WHERE (t.id = members.team_id)));

-- create policy public.teams.members
CREATE POLICY members ON public.teams
  FOR SELECT
  USING (EXISTS ( SELECT
   FROM public.members m
  WHERE (m.team_id = teams.id)));
