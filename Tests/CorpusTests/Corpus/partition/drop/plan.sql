-- drop view public.first
DROP VIEW public.first;

-- drop table public.orders
DROP TABLE public.orders;
