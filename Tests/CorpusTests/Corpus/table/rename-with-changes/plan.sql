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

-- alter column public.people.age
ALTER TABLE public.people ALTER COLUMN age TYPE bigint USING age::bigint;

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
