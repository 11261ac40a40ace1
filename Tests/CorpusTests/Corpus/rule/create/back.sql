-- drop rule public.t.keeps
DROP RULE keeps ON public.t;

-- drop rule public.t.logs
DROP RULE logs ON public.t;

-- drop view public.v
DROP VIEW public.v;

-- drop table public.log
DROP TABLE public.log;
