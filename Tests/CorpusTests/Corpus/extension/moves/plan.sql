-- drop index public.users.users_name_trgm (its columns cannot be changed in place)
DROP INDEX CONCURRENTLY public.users_name_trgm;

-- drop view public.similar (its query, output cannot be changed in place)
DROP VIEW public."similar";

-- alter extension citext
ALTER EXTENSION citext SET SCHEMA extensions;

-- alter extension pg_trgm
ALTER EXTENSION pg_trgm SET SCHEMA extensions;

-- alter column public.users.email
ALTER TABLE public.users ALTER COLUMN email TYPE extensions.citext USING email::text::extensions.citext;

-- create view public.similar (its query, output cannot be changed in place)
CREATE VIEW public."similar" AS
SELECT users.email
   FROM public.users
  WHERE (extensions.similarity(users.name, 'x'::text) > (0.5)::double precision);

-- create index public.users.users_name_trgm (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY users_name_trgm ON public.users USING gist (name extensions.gist_trgm_ops);
