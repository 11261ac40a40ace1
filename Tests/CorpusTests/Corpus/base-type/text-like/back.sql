-- drop table public.t
DROP TABLE public.t;

-- drop base type public.word
DROP TYPE public.word CASCADE;
