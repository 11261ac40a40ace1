-- create schema archive
CREATE SCHEMA archive;

-- move table public.events to archive.all_events
ALTER TABLE public.events SET SCHEMA archive;
ALTER TABLE archive.events RENAME TO all_events;

-- move table public.events_2025 to archive.events_2025
ALTER TABLE public.events_2025 SET SCHEMA archive;

-- move table public.events_rest to archive.events_rest
ALTER TABLE public.events_rest SET SCHEMA archive;
