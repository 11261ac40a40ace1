-- alter column public.summed.id (through a second column)
CREATE FUNCTION public.summed_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.summed ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.summed FOR EACH ROW EXECUTE FUNCTION public.summed_id_plumb_sync();
ALTER TABLE public.summed ENABLE ALWAYS TRIGGER "~plumb_id_sync";

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

-- alter column public.summed.id (filling the second column)
UPDATE public.summed SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.t.id (filling the second column)
UPDATE public.t SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.summed.id (comparing both columns)
ALTER TABLE public.summed ADD CONSTRAINT summed_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.summed.id (while others read and write)
ALTER TABLE public.summed VALIDATE CONSTRAINT summed_id_plumb_same;

-- alter column public.t.id (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.t.id (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_plumb_same;

-- replace primary key public.t.t_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_plumb_new ON public.t (id_plumb_new);

-- alter domain public.ticket (what it refers to changes)
ALTER DOMAIN public.ticket DROP DEFAULT;

-- alter column public.summed.id (what it refers to changes)
ALTER TABLE public.summed ALTER COLUMN id DROP DEFAULT;

-- alter column public.y.id (what it refers to changes)
ALTER TABLE public.y ALTER COLUMN id DROP DEFAULT;

-- alter column public.z.id (what it refers to changes)
ALTER TABLE public.z ALTER COLUMN id DROP DEFAULT;

-- alter column public.empty.id
ALTER TABLE public.empty ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.empty ALTER COLUMN id SET MAXVALUE 9223372036854775807;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_id_plumb_same;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.t;
DROP FUNCTION public.t_id_plumb_sync();
ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq_plumb_old;
ALTER TABLE public.t ALTER COLUMN id_plumb_new ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);
SELECT setval('public.t_id_seq', last_value, is_called) FROM public.t_id_seq_plumb_old;
COMMENT ON SEQUENCE public.t_id_seq IS 'counts for others too';
GRANT USAGE ON SEQUENCE public.t_id_seq TO shop_app;
ALTER TABLE public.t DROP COLUMN id;
ALTER TABLE public.t RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_plumb_new;
ALTER TABLE public.t ALTER COLUMN id SET MAXVALUE 9223372036854775807;

-- alter domain public.ticket (what it refers to has changed)
ALTER DOMAIN public.ticket SET DEFAULT nextval('public.t_id_seq'::regclass);

-- alter column public.summed.id
ALTER TABLE public.summed ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.summed ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.summed DROP CONSTRAINT summed_id_plumb_same;
DROP TRIGGER "~plumb_id_sync" ON public.summed;
DROP FUNCTION public.summed_id_plumb_sync();
ALTER TABLE public.summed DROP COLUMN id;
ALTER TABLE public.summed RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.summed ALTER COLUMN id SET DEFAULT (nextval('public.t_id_seq'::regclass) + 1000);

-- alter column public.summed.id (what it refers to has changed)
ALTER TABLE public.summed ALTER COLUMN id SET DEFAULT (nextval('public.t_id_seq'::regclass) + 1000);

-- alter column public.y.id (what it refers to has changed)
ALTER TABLE public.y ALTER COLUMN id SET DEFAULT nextval('public.empty_id_seq'::regclass);

-- alter column public.z.id (what it refers to has changed)
ALTER TABLE public.z ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
