-- alter column public.t.gains
ALTER TABLE public.t ALTER COLUMN gains DROP IDENTITY;

-- alter column public.t.loses
ALTER TABLE public.t ALTER COLUMN loses ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.t_loses_seq', last, is_called)
  FROM (SELECT max(loses), true FROM public.t) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.t.turns
ALTER TABLE public.t ALTER COLUMN turns SET GENERATED ALWAYS;

-- alter column public.t.options
ALTER TABLE public.t ALTER COLUMN options SET GENERATED ALWAYS SET INCREMENT BY 2 SET MAXVALUE 100 SET START WITH 10 SET CACHE 5 SET NO CYCLE;

-- alter column public.t.plain
ALTER TABLE public.t ALTER COLUMN plain SET MAXVALUE 5000 SET START WITH 7 SET CYCLE;
