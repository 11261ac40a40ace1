-- drop table public.orders_2
ALTER TABLE public.orders DETACH PARTITION public.orders_2;
DROP TABLE public.orders_2;
