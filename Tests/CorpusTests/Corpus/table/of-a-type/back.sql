-- drop table public.spots
DROP TABLE public.spots;
