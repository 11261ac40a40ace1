-- alter table public.orders_2
ALTER TABLE public.orders ATTACH PARTITION public.orders_2 FOR VALUES FROM (10) TO (20);
