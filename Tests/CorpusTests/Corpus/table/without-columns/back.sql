-- drop table public.nothing
DROP TABLE public.nothing;
