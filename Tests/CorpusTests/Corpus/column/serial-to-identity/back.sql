-- alter column public.t.id (others may take its place)
ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq_plumb_old;

-- create sequence public.t_id_seq
CREATE SEQUENCE public.t_id_seq AS integer;

-- alter column public.t.id
SELECT setval('public.t_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.t
        UNION ALL SELECT last_value, is_called FROM public.t_id_seq_plumb_old
        UNION ALL SELECT last_value, is_called FROM public.t_id_seq) AS counts (last, is_called)
 WHERE last IS NOT NULL
 ORDER BY last DESC, is_called DESC LIMIT 1;
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);

-- alter sequence public.t_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
