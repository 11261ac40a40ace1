-- drop index public.events.by_name (its storage cannot be changed in place)
DROP INDEX public.by_name;

-- create index public.events.by_name (its storage cannot be changed in place)
CREATE INDEX by_name ON ONLY public.events (name) WITH (fillfactor = '40');

-- alter index public.events.by_name (while others read and write)
CREATE INDEX CONCURRENTLY events_2026_name_idx ON public.events_2026 (name) WITH (fillfactor = '40');

-- alter index public.events.by_name (while others read and write)
ALTER INDEX public.by_name ATTACH PARTITION public.events_2026_name_idx;

-- drop unique constraint public.events.once (its storage cannot be changed in place)
ALTER TABLE public.events DROP CONSTRAINT once;

-- create unique constraint public.events.once (its storage cannot be changed in place)
ALTER TABLE public.events ADD CONSTRAINT once UNIQUE (name, day) WITH (fillfactor = '50');

-- drop primary key public.events.events_pkey (its storage cannot be changed in place)
ALTER TABLE public.events DROP CONSTRAINT events_pkey;

-- create primary key public.events.events_pkey (its storage cannot be changed in place)
ALTER TABLE public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, day) WITH (fillfactor = '60');
