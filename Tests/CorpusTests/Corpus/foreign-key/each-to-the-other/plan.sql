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

-- alter column public.teams.lead_id (through a second column)
CREATE FUNCTION public.teams_lead_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.lead_id_plumb_new := NEW.lead_id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.teams ADD COLUMN lead_id_plumb_new bigint;
CREATE TRIGGER "~plumb_lead_id_sync" BEFORE INSERT OR UPDATE ON public.teams FOR EACH ROW EXECUTE FUNCTION public.teams_lead_id_plumb_sync();
ALTER TABLE public.teams ENABLE ALWAYS TRIGGER "~plumb_lead_id_sync";

-- alter column public.users.id (through a second column)
CREATE FUNCTION public.users_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.users ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.users_id_plumb_sync();
ALTER TABLE public.users ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.users.team_id (through a second column)
CREATE FUNCTION public.users_team_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.team_id_plumb_new := NEW.team_id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.users ADD COLUMN team_id_plumb_new bigint;
CREATE TRIGGER "~plumb_team_id_sync" BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.users_team_id_plumb_sync();
ALTER TABLE public.users ENABLE ALWAYS TRIGGER "~plumb_team_id_sync";

-- alter column public.teams.id (filling the second column)
UPDATE public.teams SET id_plumb_new = id::bigint, lead_id_plumb_new = lead_id::bigint WHERE id_plumb_new IS NULL OR lead_id_plumb_new IS NULL AND lead_id IS NOT NULL;

-- alter column public.users.id (filling the second column)
UPDATE public.users SET id_plumb_new = id::bigint, team_id_plumb_new = team_id::bigint WHERE id_plumb_new IS NULL OR team_id_plumb_new IS NULL AND team_id IS NOT NULL;

-- alter column public.teams.id (comparing both columns)
ALTER TABLE public.teams ADD CONSTRAINT teams_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint AND lead_id_plumb_new IS NOT DISTINCT FROM lead_id::bigint) NOT VALID;

-- alter column public.teams.id (while others read and write)
ALTER TABLE public.teams VALIDATE CONSTRAINT teams_id_plumb_same;

-- alter column public.users.id (comparing both columns)
ALTER TABLE public.users ADD CONSTRAINT users_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint AND team_id_plumb_new IS NOT DISTINCT FROM team_id::bigint) NOT VALID;

-- alter column public.users.id (while others read and write)
ALTER TABLE public.users VALIDATE CONSTRAINT users_id_plumb_same;

-- replace primary key public.teams.teams_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY teams_pkey_plumb_new ON public.teams (id_plumb_new);

-- replace primary key public.users.users_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_plumb_new ON public.users (id_plumb_new);

-- replace foreign key public.users.users_team_id_fkey (for the second column)
ALTER TABLE public.users ADD CONSTRAINT users_team_id_fkey_plumb_new FOREIGN KEY (team_id_plumb_new) REFERENCES public.teams (id_plumb_new) NOT VALID;

-- alter foreign key public.users.users_team_id_fkey (while others read and write)
ALTER TABLE public.users VALIDATE CONSTRAINT users_team_id_fkey_plumb_new;

-- drop foreign key public.teams.teams_lead_id_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.teams DROP CONSTRAINT teams_lead_id_fkey;

-- alter column public.teams.lead_id
ALTER TABLE public.teams ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.teams DROP CONSTRAINT teams_id_plumb_same;
DROP TRIGGER "~plumb_lead_id_sync" ON public.teams;
DROP FUNCTION public.teams_lead_id_plumb_sync();
ALTER TABLE public.teams DROP COLUMN lead_id;
ALTER TABLE public.teams RENAME COLUMN lead_id_plumb_new TO lead_id;

-- alter column public.users.id
ALTER TABLE public.users ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.users DROP CONSTRAINT users_id_plumb_same;
ALTER TABLE public.users DROP CONSTRAINT users_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.users;
DROP FUNCTION public.users_id_plumb_sync();
ALTER TABLE public.users DROP COLUMN id;
ALTER TABLE public.users RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_plumb_new;

-- create foreign key public.teams.teams_lead_id_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.teams ADD CONSTRAINT teams_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES public.users (id) ON DELETE SET NULL NOT VALID;

-- alter foreign key public.teams.teams_lead_id_fkey (while others read and write)
ALTER TABLE public.teams VALIDATE CONSTRAINT teams_lead_id_fkey;

-- alter column public.teams.id
ALTER TABLE public.users DROP CONSTRAINT users_team_id_fkey;
ALTER TABLE public.teams DROP CONSTRAINT teams_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.teams;
DROP FUNCTION public.teams_id_plumb_sync();
ALTER TABLE public.teams DROP COLUMN id;
ALTER TABLE public.teams RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.teams ADD CONSTRAINT teams_pkey PRIMARY KEY USING INDEX teams_pkey_plumb_new;
ALTER TABLE public.users RENAME CONSTRAINT users_team_id_fkey_plumb_new TO users_team_id_fkey;

-- alter column public.users.team_id
DROP TRIGGER "~plumb_team_id_sync" ON public.users;
DROP FUNCTION public.users_team_id_plumb_sync();
ALTER TABLE public.users DROP COLUMN team_id;
ALTER TABLE public.users RENAME COLUMN team_id_plumb_new TO team_id;
