-- create extension hstore
CREATE EXTENSION hstore SCHEMA public;

-- alter column public.things.attributes (through a second column)
CREATE FUNCTION public.things_attributes_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.attributes_plumb_new := NEW.attributes::public.hstore;
  RETURN NEW;
END$$;
ALTER TABLE public.things ADD COLUMN attributes_plumb_new public.hstore;
CREATE TRIGGER "~plumb_attributes_sync" BEFORE INSERT OR UPDATE ON public.things FOR EACH ROW EXECUTE FUNCTION public.things_attributes_plumb_sync();
ALTER TABLE public.things ENABLE ALWAYS TRIGGER "~plumb_attributes_sync";

-- alter column public.things.attributes (filling the second column)
UPDATE public.things SET attributes_plumb_new = attributes::public.hstore WHERE attributes_plumb_new IS NULL AND attributes IS NOT NULL;

-- alter column public.things.attributes (comparing both columns)
ALTER TABLE public.things ADD CONSTRAINT things_attributes_plumb_same CHECK ((attributes_plumb_new)::text COLLATE "C" IS NOT DISTINCT FROM (attributes::public.hstore)::text COLLATE "C") NOT VALID;

-- alter column public.things.attributes (while others read and write)
ALTER TABLE public.things VALIDATE CONSTRAINT things_attributes_plumb_same;

-- alter column public.things.attributes
ALTER TABLE public.things DROP CONSTRAINT things_attributes_plumb_same;
DROP TRIGGER "~plumb_attributes_sync" ON public.things;
DROP FUNCTION public.things_attributes_plumb_sync();
ALTER TABLE public.things DROP COLUMN attributes;
ALTER TABLE public.things RENAME COLUMN attributes_plumb_new TO attributes;

-- create check constraint public.things.has_a_color
ALTER TABLE public.things ADD CONSTRAINT has_a_color CHECK ((attributes IS NULL) OR (attributes OPERATOR(public.?) 'color'::text)) NOT VALID;

-- alter check constraint public.things.has_a_color (while others read and write)
ALTER TABLE public.things VALIDATE CONSTRAINT has_a_color;

-- create index public.things.things_attributes_idx
CREATE INDEX CONCURRENTLY things_attributes_idx ON public.things USING gin (attributes);
