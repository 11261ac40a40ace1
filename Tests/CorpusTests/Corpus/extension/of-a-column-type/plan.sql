-- create extension hstore
CREATE EXTENSION hstore SCHEMA public;

-- alter column public.things.attributes
ALTER TABLE public.things ALTER COLUMN attributes TYPE public.hstore USING attributes::public.hstore;

-- create check constraint public.things.has_a_color
ALTER TABLE public.things ADD CONSTRAINT has_a_color CHECK ((attributes IS NULL) OR (attributes OPERATOR(public.?) 'color'::text)) NOT VALID;

-- alter check constraint public.things.has_a_color (while others read and write)
ALTER TABLE public.things VALIDATE CONSTRAINT has_a_color;

-- create index public.things.things_attributes_idx
CREATE INDEX CONCURRENTLY things_attributes_idx ON public.things USING gin (attributes);
