-- replace index public.events.by_name (its storage cannot be changed in place)
CREATE INDEX CONCURRENTLY events_2026_name_idx_plumb_new ON public.events_2026 (name) WITH (fillfactor = '40');

-- alter index public.events.by_name (while others read and write)
DROP INDEX public.by_name;
CREATE INDEX by_name ON ONLY public.events (name) WITH (fillfactor = '40');
ALTER INDEX public.events_2026_name_idx_plumb_new RENAME TO events_2026_name_idx;
ALTER INDEX public.by_name ATTACH PARTITION public.events_2026_name_idx;

-- replace unique constraint public.events.once (its storage cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY events_2026_name_day_key_plumb_new ON public.events_2026 (name, day) WITH (fillfactor = '50');

-- alter unique constraint public.events.once (while others read and write)
ALTER TABLE public.events DROP CONSTRAINT once;
ALTER TABLE ONLY public.events ADD CONSTRAINT once UNIQUE (name, day) WITH (fillfactor = '50');
ALTER TABLE public.events_2026 ADD CONSTRAINT events_2026_name_day_key UNIQUE USING INDEX events_2026_name_day_key_plumb_new;
ALTER INDEX public.once ATTACH PARTITION public.events_2026_name_day_key;

-- replace primary key public.events.events_pkey (its storage cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY events_2026_pkey_plumb_new ON public.events_2026 (id, day) WITH (fillfactor = '60');

-- alter primary key public.events.events_pkey (while others read and write)
ALTER TABLE public.events DROP CONSTRAINT events_pkey;
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, day) WITH (fillfactor = '60');
ALTER TABLE public.events_2026 ADD CONSTRAINT events_2026_pkey PRIMARY KEY USING INDEX events_2026_pkey_plumb_new;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_pkey;
