-- drop table public.t
DROP TABLE public.t;

-- drop function public.span_gap(integer, integer)
DROP FUNCTION public.span_gap(integer, integer);

-- drop range public.span
DROP TYPE public.span CASCADE;
