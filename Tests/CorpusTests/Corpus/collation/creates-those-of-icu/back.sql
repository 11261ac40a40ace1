-- drop table public.t
DROP TABLE public.t;

-- drop collation public.german
DROP COLLATION public.german;

-- drop collation public.no_case
DROP COLLATION public.no_case;
