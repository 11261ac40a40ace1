-- drop index public.things.things_attributes_idx
DROP INDEX public.things_attributes_idx;

-- drop check constraint public.things.has_a_color
ALTER TABLE public.things DROP CONSTRAINT has_a_color;

-- alter column public.things.attributes
ALTER TABLE public.things ALTER COLUMN attributes TYPE text;

-- drop extension hstore
DROP EXTENSION hstore;
