-- alter table public.orders_1 (it changes by itself)
ALTER TABLE public.orders DETACH PARTITION public.orders_1;

-- create table public.orders_2
CREATE TABLE public.orders_2 PARTITION OF public.orders FOR VALUES FROM (5) TO (10);

-- alter table public.orders_1
ALTER TABLE public.orders ATTACH PARTITION public.orders_1 FOR VALUES FROM (1) TO (5);
