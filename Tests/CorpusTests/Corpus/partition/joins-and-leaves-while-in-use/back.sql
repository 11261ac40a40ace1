-- alter table public.orders_2022 (it changes by itself)
ALTER TABLE public.orders DETACH PARTITION public.orders_2022;

-- alter table public.events_2020
ALTER TABLE public.events ATTACH PARTITION public.events_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
