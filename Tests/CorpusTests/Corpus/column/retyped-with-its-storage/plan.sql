-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('glad', 'sad');

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE pg_catalog."POSIX";
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(20);
ALTER TABLE public.t ALTER COLUMN b SET COMPRESSION PGLZ;

-- alter column public.t.c (through a second column)
CREATE FUNCTION public.t_c_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.c_plumb_new := NEW.c;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN c_plumb_new character varying(30);
CREATE TRIGGER "~plumb_c_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_c_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_c_sync";

-- alter column public.t.c (filling the second column)
UPDATE public.t SET c_plumb_new = c WHERE c_plumb_new IS NULL AND c IS NOT NULL;

-- alter column public.t.c (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_c_plumb_same CHECK (c_plumb_new IS NOT DISTINCT FROM (c)::character varying(30)) NOT VALID;

-- alter column public.t.c (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_c_plumb_same;

-- alter column public.t.c
ALTER TABLE public.t DROP CONSTRAINT t_c_plumb_same;
DROP TRIGGER "~plumb_c_sync" ON public.t;
DROP FUNCTION public.t_c_plumb_sync();
ALTER TABLE public.t DROP COLUMN c;
ALTER TABLE public.t RENAME COLUMN c_plumb_new TO c;
ALTER TABLE public.t ALTER COLUMN c SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN c SET COMPRESSION PGLZ;

-- alter column public.t.d (its type is replaced)
ALTER TABLE public.t ALTER COLUMN d TYPE public.mood[] USING d::text::public.mood[];
ALTER TABLE public.t ALTER COLUMN d SET STORAGE EXTERNAL;

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
