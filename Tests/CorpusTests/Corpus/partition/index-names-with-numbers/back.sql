-- drop table public.other
DROP TABLE public.other;
