-- alter table public.events_2024 (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2024;

-- create index public.events_2025.events_2025_id_idx
CREATE INDEX events_2025_id_idx ON public.events_2025 (id);

-- drop index public.events.events_id (its columns cannot be changed in place)
DROP INDEX public.events_id;

-- create index public.events.events_id (its columns cannot be changed in place)
CREATE INDEX events_id ON public.events (id);

-- drop index public.events_2024.events_2024_id_at_idx
DROP INDEX public.events_2024_id_at_idx;

-- alter table public.events_2025
ALTER TABLE public.events ATTACH PARTITION public.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
