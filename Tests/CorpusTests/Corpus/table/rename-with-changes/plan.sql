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
UPDATE public.people SET name = mail WHERE name IS NULL;
ALTER TABLE public.people ALTER COLUMN name SET NOT NULL;

-- create index public.people.people_name_idx
CREATE INDEX people_name_idx ON public.people (name);
