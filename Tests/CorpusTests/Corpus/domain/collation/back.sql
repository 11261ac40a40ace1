-- replace domain public.name (its collation cannot be changed in place)
ALTER DOMAIN public.name RENAME TO name_plumb_old;
CREATE DOMAIN public.name AS text;

-- replace domain public.title (its collation cannot be changed in place)
ALTER DOMAIN public.title RENAME TO title_plumb_old;
CREATE DOMAIN public.title AS text
  COLLATE pg_catalog."C";

-- alter column public.t.t (its type is replaced)
ALTER TABLE public.t ALTER COLUMN t TYPE public.title USING t::text::public.title;

-- drop domain public.name_plumb_old (it was replaced)
DROP DOMAIN public.name_plumb_old;

-- drop domain public.title_plumb_old (it was replaced)
DROP DOMAIN public.title_plumb_old;
