-- drop index public.events.events_id (its columns cannot be changed in place)
DROP INDEX public.events_id;

-- create index public.events.events_id (its columns cannot be changed in place)
CREATE INDEX events_id ON public.events (id);

-- drop index public.events.events_note (its where cannot be changed in place)
DROP INDEX public.events_note;

-- create index public.events.events_note (its where cannot be changed in place)
CREATE INDEX events_note ON public.events (note) WHERE (note <> ''::text);

-- drop index public.events.events_once (its include cannot be changed in place)
DROP INDEX public.events_once;

-- create index public.events.events_once (its include cannot be changed in place)
CREATE UNIQUE INDEX events_once ON public.events (id, at, kind);
