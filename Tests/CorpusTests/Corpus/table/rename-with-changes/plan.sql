-- rename table public.users to people
ALTER TABLE public.users RENAME TO people;

-- rename column public.people.email to mail
ALTER TABLE public.people RENAME COLUMN email TO mail;

-- rename index public.people.users_email_idx to people_mail_idx
ALTER INDEX public.users_email_idx RENAME TO people_mail_idx;

-- rename primary key public.people.users_pkey to people_pkey
ALTER TABLE public.people RENAME CONSTRAINT users_pkey TO people_pkey;

-- alter table public.people
COMMENT ON TABLE public.people IS 'Everyone.';

-- alter column public.people.age (through a second column)
CREATE FUNCTION public.people_age_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.age_plumb_new := NEW.age::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.people ADD COLUMN age_plumb_new bigint;
CREATE TRIGGER "~plumb_age_sync" BEFORE INSERT OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.people_age_plumb_sync();
ALTER TABLE public.people ENABLE ALWAYS TRIGGER "~plumb_age_sync";

-- alter column public.people.age (filling the second column)
UPDATE public.people SET age_plumb_new = age::bigint WHERE age_plumb_new IS NULL AND age IS NOT NULL;

-- alter column public.people.age (comparing both columns)
ALTER TABLE public.people ADD CONSTRAINT people_age_plumb_same CHECK (age_plumb_new IS NOT DISTINCT FROM age::bigint) NOT VALID;

-- alter column public.people.age (while others read and write)
ALTER TABLE public.people VALIDATE CONSTRAINT people_age_plumb_same;

-- alter column public.people.age
ALTER TABLE public.people DROP CONSTRAINT people_age_plumb_same;
DROP TRIGGER "~plumb_age_sync" ON public.people;
DROP FUNCTION public.people_age_plumb_sync();
ALTER TABLE public.people DROP COLUMN age;
ALTER TABLE public.people RENAME COLUMN age_plumb_new TO age;

-- create column public.people.name
ALTER TABLE public.people ADD COLUMN name text;

-- alter column public.people.name (while others read and write)
UPDATE public.people SET name = mail WHERE name IS NULL;

-- alter column public.people.name (while others read and write)
ALTER TABLE public.people ADD CONSTRAINT people_name_plumb_not_null CHECK (name IS NOT NULL) NOT VALID;

-- alter column public.people.name (while others read and write)
UPDATE public.people SET name = mail WHERE name IS NULL;

-- alter column public.people.name (while others read and write)
ALTER TABLE public.people VALIDATE CONSTRAINT people_name_plumb_not_null;

-- alter column public.people.name (while others read and write)
ALTER TABLE public.people ALTER COLUMN name SET NOT NULL;
ALTER TABLE public.people DROP CONSTRAINT people_name_plumb_not_null;

-- create index public.people.people_name_idx
CREATE INDEX CONCURRENTLY people_name_idx ON public.people (name);
