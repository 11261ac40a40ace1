-- alter table public.events_2020_new (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2020_new;

-- drop index public.others.others_id_idx
DROP INDEX public.others_id_idx;

-- alter table public.events_2020
ALTER TABLE public.events ATTACH PARTITION public.events_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
