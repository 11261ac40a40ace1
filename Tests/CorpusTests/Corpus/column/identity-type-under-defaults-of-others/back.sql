-- alter domain public.ticket (what it refers to changes)
ALTER DOMAIN public.ticket DROP DEFAULT;

-- alter column public.summed.id (what it refers to changes)
ALTER TABLE public.summed ALTER COLUMN id DROP DEFAULT;

-- alter column public.y.id (what it refers to changes)
ALTER TABLE public.y ALTER COLUMN id DROP DEFAULT;

-- alter column public.z.id (what it refers to changes)
ALTER TABLE public.z ALTER COLUMN id DROP DEFAULT;

-- alter column public.empty.id
ALTER TABLE public.empty ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.empty ALTER COLUMN id SET MAXVALUE 2147483647;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.t ALTER COLUMN id SET MAXVALUE 2147483647;

-- alter domain public.ticket (what it refers to has changed)
ALTER DOMAIN public.ticket SET DEFAULT nextval('public.t_id_seq'::regclass);

-- alter column public.summed.id
ALTER TABLE public.summed ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.summed ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.summed ALTER COLUMN id SET DEFAULT (nextval('public.t_id_seq'::regclass) + 1000);

-- alter column public.summed.id (what it refers to has changed)
ALTER TABLE public.summed ALTER COLUMN id SET DEFAULT (nextval('public.t_id_seq'::regclass) + 1000);

-- alter column public.y.id (what it refers to has changed)
ALTER TABLE public.y ALTER COLUMN id SET DEFAULT nextval('public.empty_id_seq'::regclass);

-- alter column public.z.id (what it refers to has changed)
ALTER TABLE public.z ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
