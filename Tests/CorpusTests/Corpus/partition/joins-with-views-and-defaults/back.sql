-- alter table public.orders_2 (others may take its place)
ALTER TABLE public.orders DETACH PARTITION public.orders_2;
