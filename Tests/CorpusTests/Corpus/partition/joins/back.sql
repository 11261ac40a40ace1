-- alter table public.orders_2 (it changes by itself)
ALTER TABLE public.orders DETACH PARTITION public.orders_2;
