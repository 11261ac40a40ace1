-- alter column public.t.arrayed (through a second column)
CREATE FUNCTION public.t_arrayed_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.arrayed_plumb_new := (SELECT array[arrayed] FROM (SELECT NEW.*) AS t);
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN arrayed_plumb_new integer[];
CREATE TRIGGER "~plumb_arrayed_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_arrayed_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_arrayed_sync";

-- alter column public.t.converted (through a second column)
CREATE FUNCTION public.t_converted_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.converted_plumb_new := NEW.converted::integer;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN converted_plumb_new integer;
CREATE TRIGGER "~plumb_converted_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_converted_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_converted_sync";

-- alter column public.t.json (through a second column)
CREATE FUNCTION public.t_json_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.json_plumb_new := NEW."json"::jsonb;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN json_plumb_new jsonb;
CREATE TRIGGER "~plumb_json_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_json_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_json_sync";

-- alter column public.t.stamp (through a second column)
CREATE FUNCTION public.t_stamp_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.stamp_plumb_new := NEW.stamp AT TIME ZONE 'UTC';
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN stamp_plumb_new timestamp with time zone;
CREATE TRIGGER "~plumb_stamp_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_stamp_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_stamp_sync";

-- alter column public.t.widened (through a second column)
CREATE FUNCTION public.t_widened_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.widened_plumb_new := NEW.widened::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN widened_plumb_new bigint;
CREATE TRIGGER "~plumb_widened_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_widened_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_widened_sync";

-- alter column public.t.arrayed (filling the second column)
UPDATE public.t SET arrayed_plumb_new = array[arrayed], converted_plumb_new = converted::integer, json_plumb_new = "json"::jsonb, stamp_plumb_new = stamp AT TIME ZONE 'UTC', widened_plumb_new = widened::bigint WHERE arrayed_plumb_new IS NULL AND (array[arrayed]) IS DISTINCT FROM NULL OR converted_plumb_new IS NULL AND converted IS NOT NULL OR json_plumb_new IS NULL AND "json" IS NOT NULL OR stamp_plumb_new IS NULL AND stamp IS NOT NULL OR widened_plumb_new IS NULL;

-- alter column public.t.arrayed (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_arrayed_plumb_same CHECK (arrayed_plumb_new IS NOT DISTINCT FROM (array[arrayed])::integer[] AND converted_plumb_new IS NOT DISTINCT FROM converted::integer AND json_plumb_new IS NOT DISTINCT FROM "json"::jsonb AND stamp_plumb_new IS NOT DISTINCT FROM (stamp AT TIME ZONE 'UTC')::timestamp with time zone AND widened_plumb_new IS NOT NULL AND widened_plumb_new IS NOT DISTINCT FROM widened::bigint) NOT VALID;

-- alter column public.t.arrayed (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_arrayed_plumb_same;

-- alter column public.t.widened
ALTER TABLE public.t ALTER COLUMN widened_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_arrayed_plumb_same;
DROP TRIGGER "~plumb_widened_sync" ON public.t;
DROP FUNCTION public.t_widened_plumb_sync();
ALTER TABLE public.t DROP COLUMN widened;
ALTER TABLE public.t RENAME COLUMN widened_plumb_new TO widened;

-- alter column public.t.lengthened
ALTER TABLE public.t ALTER COLUMN lengthened TYPE character varying(20);

-- alter column public.t.unbounded
ALTER TABLE public.t ALTER COLUMN unbounded TYPE text;

-- alter column public.t.precise
ALTER TABLE public.t ALTER COLUMN precise TYPE numeric(12,2);

-- alter column public.t.stamp
DROP TRIGGER "~plumb_stamp_sync" ON public.t;
DROP FUNCTION public.t_stamp_plumb_sync();
ALTER TABLE public.t DROP COLUMN stamp;
ALTER TABLE public.t RENAME COLUMN stamp_plumb_new TO stamp;

-- alter column public.t.converted
DROP TRIGGER "~plumb_converted_sync" ON public.t;
DROP FUNCTION public.t_converted_plumb_sync();
ALTER TABLE public.t DROP COLUMN converted;
ALTER TABLE public.t RENAME COLUMN converted_plumb_new TO converted;

-- alter column public.t.arrayed
DROP TRIGGER "~plumb_arrayed_sync" ON public.t;
DROP FUNCTION public.t_arrayed_plumb_sync();
ALTER TABLE public.t DROP COLUMN arrayed;
ALTER TABLE public.t RENAME COLUMN arrayed_plumb_new TO arrayed;

-- alter column public.t.json
DROP TRIGGER "~plumb_json_sync" ON public.t;
DROP FUNCTION public.t_json_plumb_sync();
ALTER TABLE public.t DROP COLUMN "json";
ALTER TABLE public.t RENAME COLUMN json_plumb_new TO "json";
