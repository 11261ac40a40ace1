-- alter table public.orders_1 (it changes by itself)
ALTER TABLE public.orders DETACH PARTITION public.orders_1;

-- alter table public.orders_2 (it changes by itself)
ALTER TABLE public.orders DETACH PARTITION public.orders_2;

-- alter table public.orders_1
ALTER TABLE public.orders ATTACH PARTITION public.orders_1 FOR VALUES FROM (1) TO (10);

-- alter table public.orders_2
ALTER TABLE public.orders ATTACH PARTITION public.orders_2 FOR VALUES FROM (10) TO (20);
