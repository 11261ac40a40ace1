-- alter column public.y.id (what it refers to is recreated)
ALTER TABLE public.y ALTER COLUMN id DROP DEFAULT;

-- alter column public.s.id
ALTER TABLE public.s ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.s ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.s_id_seq_plumb_old);
SELECT setval('public.s_id_seq_plumb_old', last, is_called)
  FROM (SELECT max(id), true FROM public.s UNION ALL SELECT last_value, is_called FROM public.s_id_seq) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.t_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.t) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.z.id
ALTER TABLE public.z ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);

-- drop sequence public.s_id_seq
DROP SEQUENCE public.s_id_seq;

-- alter column public.s.id (what it needed is gone)
ALTER SEQUENCE public.s_id_seq_plumb_old RENAME TO s_id_seq;

-- alter column public.y.id (what it refers to was recreated)
ALTER TABLE public.y ALTER COLUMN id SET DEFAULT nextval('public.s_id_seq'::regclass);
