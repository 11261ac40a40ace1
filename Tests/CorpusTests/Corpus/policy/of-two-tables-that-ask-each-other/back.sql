-- drop policy public.members.owners
DROP POLICY owners ON public.members;

-- drop policy public.teams.members
DROP POLICY members ON public.teams;

-- drop foreign key public.members.members_team_id_fkey
ALTER TABLE public.members DROP CONSTRAINT members_team_id_fkey;

-- drop table public.members
DROP TABLE public.members;

-- drop table public.teams
DROP TABLE public.teams;
