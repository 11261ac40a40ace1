-- drop table public.t
DROP TABLE public.t;
