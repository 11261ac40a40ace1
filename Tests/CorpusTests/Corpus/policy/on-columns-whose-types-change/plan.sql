-- alter column public.members.team_id (through a second column)
CREATE FUNCTION public.members_team_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.team_id_plumb_new := NEW.team_id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.members ADD COLUMN team_id_plumb_new bigint;
CREATE TRIGGER "~plumb_team_id_sync" BEFORE INSERT OR UPDATE ON public.members FOR EACH ROW EXECUTE FUNCTION public.members_team_id_plumb_sync();
ALTER TABLE public.members ENABLE ALWAYS TRIGGER "~plumb_team_id_sync";

-- alter column public.teams.id (through a second column)
CREATE FUNCTION public.teams_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.teams ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.teams FOR EACH ROW EXECUTE FUNCTION public.teams_id_plumb_sync();
ALTER TABLE public.teams ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.members.team_id (filling the second column)
UPDATE public.members SET team_id_plumb_new = team_id::bigint WHERE team_id_plumb_new IS NULL;

-- alter column public.teams.id (filling the second column)
UPDATE public.teams SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.members.team_id (comparing both columns)
ALTER TABLE public.members ADD CONSTRAINT members_team_id_plumb_same CHECK (team_id_plumb_new IS NOT NULL AND team_id_plumb_new IS NOT DISTINCT FROM team_id::bigint) NOT VALID;

-- alter column public.members.team_id (while others read and write)
ALTER TABLE public.members VALIDATE CONSTRAINT members_team_id_plumb_same;

-- alter column public.teams.id (comparing both columns)
ALTER TABLE public.teams ADD CONSTRAINT teams_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.teams.id (while others read and write)
ALTER TABLE public.teams VALIDATE CONSTRAINT teams_id_plumb_same;

-- replace primary key public.teams.teams_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY teams_pkey_plumb_new ON public.teams (id_plumb_new);

-- drop policy public.members.owners (it depends on column public.teams.id)
DROP POLICY owners ON public.members;

-- drop policy public.teams.members (it depends on column public.teams.id)
DROP POLICY members ON public.teams;

-- alter column public.members.team_id
ALTER TABLE public.members ALTER COLUMN team_id_plumb_new SET NOT NULL;
ALTER TABLE public.members DROP CONSTRAINT members_team_id_plumb_same;
DROP TRIGGER "~plumb_team_id_sync" ON public.members;
DROP FUNCTION public.members_team_id_plumb_sync();
ALTER TABLE public.members DROP COLUMN team_id;
ALTER TABLE public.members RENAME COLUMN team_id_plumb_new TO team_id;

-- alter column public.teams.id
ALTER TABLE public.teams ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.teams DROP CONSTRAINT teams_id_plumb_same;
ALTER TABLE public.teams DROP CONSTRAINT teams_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.teams;
DROP FUNCTION public.teams_id_plumb_sync();
ALTER TABLE public.teams DROP COLUMN id;
ALTER TABLE public.teams RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.teams ADD CONSTRAINT teams_pkey PRIMARY KEY USING INDEX teams_pkey_plumb_new;

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
