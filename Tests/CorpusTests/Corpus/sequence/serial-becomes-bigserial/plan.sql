-- alter sequence public.t_id_seq
ALTER SEQUENCE public.t_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

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

-- replace primary key public.t.t_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_plumb_new ON public.t (id_plumb_new);

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_id_plumb_same;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.t;
DROP FUNCTION public.t_id_plumb_sync();
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id_plumb_new;
ALTER TABLE public.t DROP COLUMN id;
ALTER TABLE public.t RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_plumb_new;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
