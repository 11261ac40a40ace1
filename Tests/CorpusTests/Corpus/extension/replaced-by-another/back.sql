-- create extension citext
CREATE EXTENSION citext SCHEMA public;

-- replace domain public.email (its type, checks cannot be changed in place)
ALTER DOMAIN public.email RENAME TO email_plumb_old;
CREATE DOMAIN public.email AS public.citext
  CONSTRAINT has_an_at CHECK (VALUE OPERATOR(public.~) '@'::public.citext);

-- create function public.same(public.citext, public.citext)
CREATE FUNCTION public.same(a public.citext, b public.citext)
  RETURNS boolean
  LANGUAGE sql
  RETURN (a OPERATOR(public.=) b);

-- alter column public.users.email (its type is replaced)
ALTER TABLE public.users ALTER COLUMN email TYPE public.email USING email::text::public.email;

-- alter column public.users.name
ALTER TABLE public.users ALTER COLUMN name DROP DEFAULT;
ALTER TABLE public.users ALTER COLUMN name TYPE public.citext USING name::public.citext;
ALTER TABLE public.users ALTER COLUMN name SET DEFAULT 'x'::public.citext;

-- drop function public.same(text, text)
DROP FUNCTION public.same(text, text);

-- drop domain public.email_plumb_old (it was replaced)
DROP DOMAIN public.email_plumb_old;

-- drop extension pg_trgm
DROP EXTENSION pg_trgm;
