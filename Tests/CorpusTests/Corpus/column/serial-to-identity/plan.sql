-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq_plumb_old);
SELECT setval('public.t_id_seq_plumb_old', last, is_called)
  FROM (SELECT max(id), true FROM public.t UNION ALL SELECT last_value, is_called FROM public.t_id_seq) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- drop sequence public.t_id_seq
DROP SEQUENCE public.t_id_seq;

-- alter column public.t.id (what it needed is gone)
ALTER SEQUENCE public.t_id_seq_plumb_old RENAME TO t_id_seq;
