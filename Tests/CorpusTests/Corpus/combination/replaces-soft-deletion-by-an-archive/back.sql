-- alter table public.users
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

-- create column public.users.deleted_at
ALTER TABLE public.users ADD COLUMN deleted_at timestamp with time zone;

-- alter function public.present_count()
CREATE OR REPLACE FUNCTION public.present_count()
  RETURNS bigint
  STABLE
  LANGUAGE sql
  RETURN (SELECT count(*) AS count FROM public.users WHERE (users.deleted_at IS NULL));

-- alter view public.present_users
CREATE OR REPLACE VIEW public.present_users AS
SELECT users.id,
    users.email
   FROM public.users
  WHERE (users.deleted_at IS NULL);

-- create policy public.users.present
CREATE POLICY present ON public.users
  USING (deleted_at IS NULL);

-- drop unique constraint public.users.users_email_key
ALTER TABLE public.users DROP CONSTRAINT users_email_key;

-- create index public.users.users_email_key
CREATE UNIQUE INDEX users_email_key ON public.users (email) WHERE (deleted_at IS NULL);

-- drop table public.archived_users
DROP TABLE public.archived_users;

-- drop function public.archive()
DROP FUNCTION public.archive();
