-- alter table public.orders_1 (others may take its place)
ALTER TABLE public.orders DETACH PARTITION public.orders_1;

-- drop table public.orders
DROP TABLE public.orders;
