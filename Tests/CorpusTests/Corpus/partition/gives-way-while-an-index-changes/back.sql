-- alter table public.events_2025_new (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2025_new;

-- create index public.events_2025.events_2025_id_idx
CREATE INDEX events_2025_id_idx ON public.events_2025 (id);

-- drop index public.events.events_id (its columns cannot be changed in place)
DROP INDEX public.events_id;

-- create index public.events.events_id (its columns cannot be changed in place)
CREATE INDEX events_id ON public.events (id);

-- drop index public.events_2025_new.events_2025_new_id_at_idx
DROP INDEX public.events_2025_new_id_at_idx;

-- drop check constraint public.events.id_is_positive
ALTER TABLE public.events DROP CONSTRAINT id_is_positive;

-- drop check constraint public.events_2025_new.id_is_positive
ALTER TABLE public.events_2025_new DROP CONSTRAINT id_is_positive;

-- alter table public.events_2025
ALTER TABLE public.events ATTACH PARTITION public.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
