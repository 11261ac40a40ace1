-- create function public.archive()
CREATE FUNCTION public.archive()
  RETURNS trigger
  LANGUAGE plpgsql
  AS $$begin
  insert into archived_users (id, email) values (old.id, old.email);
  return old;
end
$$;

-- create table public.archived_users
CREATE TABLE public.archived_users (
  id bigint NOT NULL,
  email text NOT NULL,
  archived_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT archived_users_pkey PRIMARY KEY (id)
);

-- alter table public.users
ALTER TABLE public.users DISABLE ROW LEVEL SECURITY;

-- alter function public.present_count()
CREATE OR REPLACE FUNCTION public.present_count()
  RETURNS bigint
  STABLE
  LANGUAGE sql
  RETURN (SELECT count(*) AS count FROM public.users);

-- alter view public.present_users
CREATE OR REPLACE VIEW public.present_users AS
SELECT users.id,
    users.email
   FROM public.users;

-- drop policy public.users.present
DROP POLICY present ON public.users;

-- drop index public.users.users_email_key
DROP INDEX public.users_email_key;

-- create unique constraint public.users.users_email_key
ALTER TABLE public.users ADD CONSTRAINT users_email_key UNIQUE (email);

-- drop column public.users.deleted_at
ALTER TABLE public.users DROP COLUMN deleted_at;
