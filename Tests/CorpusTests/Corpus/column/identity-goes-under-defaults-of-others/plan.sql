-- alter column public.s.id (others may take its place)
ALTER SEQUENCE public.s_id_seq RENAME TO s_id_seq_plumb_old;

-- alter column public.y.id (what it refers to changes)
ALTER TABLE public.y ALTER COLUMN id DROP DEFAULT;

-- alter column public.z.id (what it refers to changes)
ALTER TABLE public.z ALTER COLUMN id DROP DEFAULT;

-- create sequence public.s_id_seq
CREATE SEQUENCE public.s_id_seq AS bigint;

-- alter column public.s.id
SELECT setval('public.s_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.s
        UNION ALL SELECT last_value, is_called FROM public.s_id_seq_plumb_old
        UNION ALL SELECT last_value, is_called FROM public.s_id_seq) AS counts (last, is_called)
 WHERE last IS NOT NULL
 ORDER BY last DESC, is_called DESC LIMIT 1;
ALTER TABLE public.s ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.s ALTER COLUMN id SET DEFAULT nextval('public.s_id_seq'::regclass);

-- alter sequence public.s_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.s_id_seq OWNED BY public.s.id;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;

-- alter column public.y.id (what it refers to has changed)
ALTER TABLE public.y ALTER COLUMN id SET DEFAULT nextval('public.s_id_seq'::regclass);

-- alter column public.z.id (what it refers to has changed)
ALTER TABLE public.z ALTER COLUMN id SET DEFAULT 0;
