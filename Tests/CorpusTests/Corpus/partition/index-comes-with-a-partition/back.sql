-- drop index public.events.events_id
DROP INDEX public.events_id;

-- drop table public.events_2026
ALTER TABLE public.events DETACH PARTITION public.events_2026;
DROP TABLE public.events_2026;
