-- alter table public.events_2024 (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2024;

-- drop index public.events_2024.events_2024_id_idx
DROP INDEX public.events_2024_id_idx;

-- alter table public.events_2025
ALTER TABLE public.events ATTACH PARTITION public.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
