-- create check constraint public.events_2025_new.id_is_positive
ALTER TABLE public.events_2025_new ADD CONSTRAINT id_is_positive CHECK (id > 0) NOT VALID;

-- alter check constraint public.events_2025_new.id_is_positive (while others read and write)
ALTER TABLE public.events_2025_new VALIDATE CONSTRAINT id_is_positive;

-- create index public.events_2025_new.events_2025_new_id_at_idx
CREATE INDEX CONCURRENTLY events_2025_new_id_at_idx ON public.events_2025_new (id, at);

-- alter table public.events_2025 (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2025;

-- drop index public.events.events_id (its columns cannot be changed in place)
DROP INDEX public.events_id;

-- create index public.events.events_id (its columns cannot be changed in place)
CREATE INDEX events_id ON public.events (id, at);

-- alter table public.events_2025_new
ALTER TABLE public.events ATTACH PARTITION public.events_2025_new FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- create check constraint public.events.id_is_positive
ALTER TABLE public.events ADD CONSTRAINT id_is_positive CHECK (id > 0) NOT VALID;

-- alter check constraint public.events.id_is_positive (while others read and write)
ALTER TABLE public.events VALIDATE CONSTRAINT id_is_positive;

-- drop index public.events_2025.events_2025_id_idx
DROP INDEX CONCURRENTLY public.events_2025_id_idx;
