-- drop foreign key public.Events.Events_kind_id_fkey
ALTER TABLE public."Events" DROP CONSTRAINT "Events_kind_id_fkey";

-- drop index public.Events.Events_kind_id_idx
DROP INDEX public."Events_kind_id_idx";

-- drop index public.Events.low
DROP INDEX public.low;

-- drop index public.Events.once
DROP INDEX public.once;

-- drop unique constraint public.Events.events_key
ALTER TABLE public."Events" DROP CONSTRAINT events_key;
