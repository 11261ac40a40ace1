-- alter table public.events_2024 (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2024;

-- drop foreign key public.events.events_id_fkey
ALTER TABLE public.events DROP CONSTRAINT events_id_fkey;

-- drop foreign key public.events_2024.events_id_fkey
ALTER TABLE public.events_2024 DROP CONSTRAINT events_id_fkey;

-- drop index public.events_2024.events_2024_id_idx
DROP INDEX public.events_2024_id_idx;

-- drop check constraint public.events.id_is_positive
ALTER TABLE public.events DROP CONSTRAINT id_is_positive;

-- drop check constraint public.events_2024.id_is_positive
ALTER TABLE public.events_2024 DROP CONSTRAINT id_is_positive;

-- drop unique constraint public.events.events_at_id_key
ALTER TABLE public.events DROP CONSTRAINT events_at_id_key;

-- drop unique constraint public.events_2024.events_2024_at_id_key
ALTER TABLE public.events_2024 DROP CONSTRAINT events_2024_at_id_key;

-- alter table public.events_2025
ALTER TABLE public.events ATTACH PARTITION public.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
