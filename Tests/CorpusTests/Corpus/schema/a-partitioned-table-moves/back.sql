-- move table archive.all_events to public.events
ALTER TABLE archive.all_events SET SCHEMA public;
ALTER TABLE public.all_events RENAME TO events;

-- move table archive.events_2025 to public.events_2025
ALTER TABLE archive.events_2025 SET SCHEMA public;

-- move table archive.events_rest to public.events_rest
ALTER TABLE archive.events_rest SET SCHEMA public;

-- drop schema archive
DROP SCHEMA archive;
