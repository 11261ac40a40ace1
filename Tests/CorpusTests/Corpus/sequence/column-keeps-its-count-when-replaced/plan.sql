-- alter column public.t.id (through a second column)
CREATE FUNCTION public.t_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_id_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.t.id (filling the second column)
UPDATE public.t SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.t.id (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.t.id (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_plumb_same;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_id_plumb_same;
DROP TRIGGER "~plumb_id_sync" ON public.t;
DROP FUNCTION public.t_id_plumb_sync();
ALTER TABLE public.t DROP COLUMN id;
ALTER TABLE public.t RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);

-- alter sequence public.numbers (what it belongs to exists now)
ALTER SEQUENCE public.numbers OWNED BY public.t.id;

-- drop column public.t.n
ALTER TABLE public.t DROP COLUMN n;
