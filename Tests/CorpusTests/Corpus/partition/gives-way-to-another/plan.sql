-- create index public.others.others_id_idx
CREATE INDEX CONCURRENTLY others_id_idx ON public.others (id);

-- alter table public.events_2020 (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2020;

-- alter table public.events_2020_new
ALTER TABLE public.events ATTACH PARTITION public.events_2020_new FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
