-- drop foreign key public.teams.teams_lead_id_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.teams DROP CONSTRAINT teams_lead_id_fkey;

-- alter column public.teams.lead_id
ALTER TABLE public.teams ALTER COLUMN lead_id TYPE bigint USING lead_id::bigint;

-- alter column public.users.id
ALTER TABLE public.users ALTER COLUMN id TYPE bigint USING id::bigint;

-- create foreign key public.teams.teams_lead_id_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.teams ADD CONSTRAINT teams_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES public.users (id) ON DELETE SET NULL NOT VALID;

-- alter foreign key public.teams.teams_lead_id_fkey (while others read and write)
ALTER TABLE public.teams VALIDATE CONSTRAINT teams_lead_id_fkey;

-- drop foreign key public.users.users_team_id_fkey (it depends on column public.users.team_id)
ALTER TABLE public.users DROP CONSTRAINT users_team_id_fkey;

-- alter column public.teams.id
ALTER TABLE public.teams ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column public.users.team_id
ALTER TABLE public.users ALTER COLUMN team_id TYPE bigint USING team_id::bigint;

-- create foreign key public.users.users_team_id_fkey (it depends on column public.users.team_id)
ALTER TABLE public.users ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams (id) NOT VALID;

-- alter foreign key public.users.users_team_id_fkey (while others read and write)
ALTER TABLE public.users VALIDATE CONSTRAINT users_team_id_fkey;
