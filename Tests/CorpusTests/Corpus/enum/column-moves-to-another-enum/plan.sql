-- create enum public.new
CREATE TYPE public.new AS ENUM ('a', 'b', 'c');

-- alter column public.t.e (through a second column)
CREATE FUNCTION public.t_e_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.e_plumb_new := NEW.e::text::public.new;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN e_plumb_new public.new;
CREATE TRIGGER "~plumb_e_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_e_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_e_sync";

-- alter column public.t.e (filling the second column)
UPDATE public.t SET e_plumb_new = e::text::public.new WHERE e_plumb_new IS NULL;

-- alter column public.t.e (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_e_plumb_same CHECK (e_plumb_new IS NOT NULL AND e_plumb_new IS NOT DISTINCT FROM e::text::public.new) NOT VALID;

-- alter column public.t.e (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_e_plumb_same;

-- replace unique constraint public.t.t_e_key (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY t_e_key_plumb_new ON public.t (e_plumb_new);

-- alter column public.t.e
ALTER TABLE public.t ALTER COLUMN e DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN e_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_e_plumb_same;
ALTER TABLE public.t DROP CONSTRAINT t_e_key;
DROP TRIGGER "~plumb_e_sync" ON public.t;
DROP FUNCTION public.t_e_plumb_sync();
ALTER TABLE public.t DROP COLUMN e;
ALTER TABLE public.t RENAME COLUMN e_plumb_new TO e;
ALTER TABLE public.t ADD CONSTRAINT t_e_key UNIQUE USING INDEX t_e_key_plumb_new;
ALTER TABLE public.t ALTER COLUMN e SET DEFAULT 'c'::public.new;

-- drop enum public.old
DROP TYPE public.old;
