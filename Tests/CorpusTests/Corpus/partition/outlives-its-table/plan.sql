-- alter table public.orders_1 (it changes by itself)
ALTER TABLE public.orders DETACH PARTITION public.orders_1;

-- drop table public.orders
DROP TABLE public.orders;
