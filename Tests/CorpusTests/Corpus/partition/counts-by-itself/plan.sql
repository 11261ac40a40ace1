-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.t_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.t) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;
