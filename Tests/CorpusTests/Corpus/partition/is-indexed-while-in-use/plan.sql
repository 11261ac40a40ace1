-- create unique constraint public.Events.events_key
ALTER TABLE ONLY public."Events" ADD CONSTRAINT events_key UNIQUE (place, at, id);
ALTER TABLE ONLY public.events_2021 ADD CONSTRAINT events_2021_place_at_id_key UNIQUE (place, at, id);

-- alter unique constraint public.Events.events_key (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2020_place_at_id_key ON public.events_2020 (place, at, id);

-- alter unique constraint public.Events.events_key (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2021_here_place_at_id_key ON public.events_2021_here (place, at, id);

-- alter unique constraint public.Events.events_key (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2021_rest_place_at_id_key ON public.events_2021_rest (place, at, id);

-- alter unique constraint public.Events.events_key (while others read and write)
ALTER TABLE public.events_2020 ADD CONSTRAINT events_2020_place_at_id_key UNIQUE USING INDEX events_2020_place_at_id_key;

-- alter unique constraint public.Events.events_key (while others read and write)
ALTER TABLE public.events_2021_here ADD CONSTRAINT events_2021_here_place_at_id_key UNIQUE USING INDEX events_2021_here_place_at_id_key;

-- alter unique constraint public.Events.events_key (while others read and write)
ALTER TABLE public.events_2021_rest ADD CONSTRAINT events_2021_rest_place_at_id_key UNIQUE USING INDEX events_2021_rest_place_at_id_key;

-- alter unique constraint public.Events.events_key (while others read and write)
ALTER INDEX public.events_2021_place_at_id_key ATTACH PARTITION public.events_2021_rest_place_at_id_key;
ALTER INDEX public.events_2021_place_at_id_key ATTACH PARTITION public.events_2021_here_place_at_id_key;
ALTER INDEX public.events_key ATTACH PARTITION public.events_2021_place_at_id_key;
ALTER INDEX public.events_key ATTACH PARTITION public.events_2020_place_at_id_key;

-- create index public.Events.Events_kind_id_idx
CREATE INDEX "Events_kind_id_idx" ON ONLY public."Events" (kind_id);
CREATE INDEX events_2021_kind_id_idx ON ONLY public.events_2021 (kind_id);

-- alter index public.Events.Events_kind_id_idx (while others read and write)
CREATE INDEX CONCURRENTLY events_2020_kind_id_idx ON public.events_2020 (kind_id);

-- alter index public.Events.Events_kind_id_idx (while others read and write)
CREATE INDEX CONCURRENTLY events_2021_here_kind_id_idx ON public.events_2021_here (kind_id);

-- alter index public.Events.Events_kind_id_idx (while others read and write)
CREATE INDEX CONCURRENTLY events_2021_rest_kind_id_idx ON public.events_2021_rest (kind_id);

-- alter index public.Events.Events_kind_id_idx (while others read and write)
ALTER INDEX public.events_2021_kind_id_idx ATTACH PARTITION public.events_2021_rest_kind_id_idx;
ALTER INDEX public.events_2021_kind_id_idx ATTACH PARTITION public.events_2021_here_kind_id_idx;
ALTER INDEX public."Events_kind_id_idx" ATTACH PARTITION public.events_2021_kind_id_idx;
ALTER INDEX public."Events_kind_id_idx" ATTACH PARTITION public.events_2020_kind_id_idx;

-- create index public.Events.low
CREATE INDEX low ON ONLY public."Events" ((lower(place)), at DESC) WHERE (kind_id > 5);
CREATE INDEX events_2021_lower_at_idx ON ONLY public.events_2021 ((lower(place)), at DESC) WHERE (kind_id > 5);

-- alter index public.Events.low (while others read and write)
CREATE INDEX CONCURRENTLY events_2020_lower_at_idx ON public.events_2020 ((lower(place)), at DESC) WHERE (kind_id > 5);

-- alter index public.Events.low (while others read and write)
CREATE INDEX CONCURRENTLY events_2021_here_lower_at_idx ON public.events_2021_here ((lower(place)), at DESC) WHERE (kind_id > 5);

-- alter index public.Events.low (while others read and write)
CREATE INDEX CONCURRENTLY events_2021_rest_lower_at_idx ON public.events_2021_rest ((lower(place)), at DESC) WHERE (kind_id > 5);

-- alter index public.Events.low (while others read and write)
ALTER INDEX public.events_2021_lower_at_idx ATTACH PARTITION public.events_2021_rest_lower_at_idx;
ALTER INDEX public.events_2021_lower_at_idx ATTACH PARTITION public.events_2021_here_lower_at_idx;
ALTER INDEX public.low ATTACH PARTITION public.events_2021_lower_at_idx;
ALTER INDEX public.low ATTACH PARTITION public.events_2020_lower_at_idx;

-- create index public.Events.once
CREATE UNIQUE INDEX once ON ONLY public."Events" (at, id, place);
CREATE UNIQUE INDEX events_2021_at_id_place_idx ON ONLY public.events_2021 (at, id, place);

-- alter index public.Events.once (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2020_at_id_place_idx ON public.events_2020 (at, id, place);

-- alter index public.Events.once (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2021_here_at_id_place_idx ON public.events_2021_here (at, id, place);

-- alter index public.Events.once (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2021_rest_at_id_place_idx ON public.events_2021_rest (at, id, place);

-- alter index public.Events.once (while others read and write)
ALTER INDEX public.events_2021_at_id_place_idx ATTACH PARTITION public.events_2021_rest_at_id_place_idx;
ALTER INDEX public.events_2021_at_id_place_idx ATTACH PARTITION public.events_2021_here_at_id_place_idx;
ALTER INDEX public.once ATTACH PARTITION public.events_2021_at_id_place_idx;
ALTER INDEX public.once ATTACH PARTITION public.events_2020_at_id_place_idx;

-- create foreign key public.Events.Events_kind_id_fkey
ALTER TABLE public.events_2020 ADD CONSTRAINT "Events_kind_id_fkey" FOREIGN KEY (kind_id) REFERENCES public.kinds (id) NOT VALID;

-- alter foreign key public.Events.Events_kind_id_fkey (while others read and write)
ALTER TABLE public.events_2020 VALIDATE CONSTRAINT "Events_kind_id_fkey";

-- alter foreign key public.Events.Events_kind_id_fkey (while others read and write)
ALTER TABLE public.events_2021_here ADD CONSTRAINT "Events_kind_id_fkey" FOREIGN KEY (kind_id) REFERENCES public.kinds (id) NOT VALID;

-- alter foreign key public.Events.Events_kind_id_fkey (while others read and write)
ALTER TABLE public.events_2021_here VALIDATE CONSTRAINT "Events_kind_id_fkey";

-- alter foreign key public.Events.Events_kind_id_fkey (while others read and write)
ALTER TABLE public.events_2021_rest ADD CONSTRAINT "Events_kind_id_fkey" FOREIGN KEY (kind_id) REFERENCES public.kinds (id) NOT VALID;

-- alter foreign key public.Events.Events_kind_id_fkey (while others read and write)
ALTER TABLE public.events_2021_rest VALIDATE CONSTRAINT "Events_kind_id_fkey";

-- alter foreign key public.Events.Events_kind_id_fkey (while others read and write)
ALTER TABLE public."Events" ADD CONSTRAINT "Events_kind_id_fkey" FOREIGN KEY (kind_id) REFERENCES public.kinds (id);
