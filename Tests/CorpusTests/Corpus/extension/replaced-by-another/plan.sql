-- alter domain public.email (what it refers to is recreated)
ALTER DOMAIN public.email DROP CONSTRAINT has_an_at;

-- create extension pg_trgm
CREATE EXTENSION pg_trgm SCHEMA public;

-- replace domain public.email (its type, checks cannot be changed in place)
ALTER DOMAIN public.email RENAME TO email_plumb_old;
CREATE DOMAIN public.email AS text
  CONSTRAINT has_an_at CHECK (VALUE ~ '@'::text);

-- create function public.same(text, text)
CREATE FUNCTION public.same(a text, b text)
  RETURNS boolean
  LANGUAGE sql
  RETURN (a = b);

-- alter column public.users.email (its type is replaced)
ALTER TABLE public.users ALTER COLUMN email TYPE public.email USING email::text::public.email;

-- drop index public.users.users_name_idx (it depends on extension citext)
DROP INDEX CONCURRENTLY public.users_name_idx;

-- alter column public.users.name
ALTER TABLE public.users ALTER COLUMN name DROP DEFAULT;
ALTER TABLE public.users ALTER COLUMN name TYPE text;
ALTER TABLE public.users ALTER COLUMN name SET DEFAULT 'x'::text;

-- drop function public.same(public.citext, public.citext)
DROP FUNCTION public.same(public.citext, public.citext);

-- drop domain public.email_plumb_old (it was replaced)
DROP DOMAIN public.email_plumb_old;

-- drop extension citext
DROP EXTENSION citext;

-- create index public.users.users_name_idx (it depends on extension citext)
CREATE INDEX CONCURRENTLY users_name_idx ON public.users (name);
