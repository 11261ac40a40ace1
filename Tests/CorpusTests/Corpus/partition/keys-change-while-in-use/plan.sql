-- replace foreign key public.events.events_id_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.events_2026 ADD CONSTRAINT events_id_fkey_plumb_new FOREIGN KEY (id) REFERENCES public.owners (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.events.events_id_fkey (while others read and write)
ALTER TABLE public.events_2026 VALIDATE CONSTRAINT events_id_fkey_plumb_new;

-- alter foreign key public.events.events_id_fkey (while others read and write)
ALTER TABLE public.events_2025_a ADD CONSTRAINT events_id_fkey_plumb_new FOREIGN KEY (id) REFERENCES public.owners (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.events.events_id_fkey (while others read and write)
ALTER TABLE public.events_2025_a VALIDATE CONSTRAINT events_id_fkey_plumb_new;

-- alter foreign key public.events.events_id_fkey (while others read and write)
ALTER TABLE public.events_2025_b ADD CONSTRAINT events_id_fkey_plumb_new FOREIGN KEY (id) REFERENCES public.owners (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.events.events_id_fkey (while others read and write)
ALTER TABLE public.events_2025_b VALIDATE CONSTRAINT events_id_fkey_plumb_new;

-- alter foreign key public.events.events_id_fkey (while others read and write)
ALTER TABLE public.events DROP CONSTRAINT events_id_fkey;
ALTER TABLE public.events_2026 RENAME CONSTRAINT events_id_fkey_plumb_new TO events_id_fkey;
ALTER TABLE public.events_2025_a RENAME CONSTRAINT events_id_fkey_plumb_new TO events_id_fkey;
ALTER TABLE public.events_2025_b RENAME CONSTRAINT events_id_fkey_plumb_new TO events_id_fkey;
ALTER TABLE public.events ADD CONSTRAINT events_id_fkey FOREIGN KEY (id) REFERENCES public.owners (id) ON DELETE CASCADE;

-- replace unique constraint public.events.events_once (its include cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY events_2026_at_kind_id_note_key_plumb_new ON public.events_2026 (at, kind, id) INCLUDE (note);

-- alter unique constraint public.events.events_once (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2025_a_at_kind_id_note_key_plumb_new ON public.events_2025_a (at, kind, id) INCLUDE (note);

-- alter unique constraint public.events.events_once (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2025_b_at_kind_id_note_key_plumb_new ON public.events_2025_b (at, kind, id) INCLUDE (note);

-- alter unique constraint public.events.events_once (while others read and write)
ALTER TABLE public.events DROP CONSTRAINT events_once;
ALTER TABLE ONLY public.events ADD CONSTRAINT events_once UNIQUE (at, kind, id) INCLUDE (note);
ALTER TABLE ONLY public.events_2025 ADD CONSTRAINT events_2025_at_kind_id_note_key UNIQUE (at, kind, id) INCLUDE (note);
ALTER TABLE public.events_2026 ADD CONSTRAINT events_2026_at_kind_id_note_key UNIQUE USING INDEX events_2026_at_kind_id_note_key_plumb_new;
ALTER TABLE public.events_2025_a ADD CONSTRAINT events_2025_a_at_kind_id_note_key UNIQUE USING INDEX events_2025_a_at_kind_id_note_key_plumb_new;
ALTER TABLE public.events_2025_b ADD CONSTRAINT events_2025_b_at_kind_id_note_key UNIQUE USING INDEX events_2025_b_at_kind_id_note_key_plumb_new;
ALTER INDEX public.events_2025_at_kind_id_note_key ATTACH PARTITION public.events_2025_b_at_kind_id_note_key;
ALTER INDEX public.events_2025_at_kind_id_note_key ATTACH PARTITION public.events_2025_a_at_kind_id_note_key;
ALTER INDEX public.events_once ATTACH PARTITION public.events_2026_at_kind_id_note_key;
ALTER INDEX public.events_once ATTACH PARTITION public.events_2025_at_kind_id_note_key;

-- replace primary key public.events.events_pkey (its columns cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY events_2026_pkey_plumb_new ON public.events_2026 (at, id, kind);

-- alter primary key public.events.events_pkey (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2025_a_pkey_plumb_new ON public.events_2025_a (at, id, kind);

-- alter primary key public.events.events_pkey (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2025_b_pkey_plumb_new ON public.events_2025_b (at, id, kind);

-- alter primary key public.events.events_pkey (while others read and write)
ALTER TABLE public.events DROP CONSTRAINT events_pkey;
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (at, id, kind);
ALTER TABLE ONLY public.events_2025 ADD CONSTRAINT events_2025_pkey PRIMARY KEY (at, id, kind);
ALTER TABLE public.events_2026 ADD CONSTRAINT events_2026_pkey PRIMARY KEY USING INDEX events_2026_pkey_plumb_new;
ALTER TABLE public.events_2025_a ADD CONSTRAINT events_2025_a_pkey PRIMARY KEY USING INDEX events_2025_a_pkey_plumb_new;
ALTER TABLE public.events_2025_b ADD CONSTRAINT events_2025_b_pkey PRIMARY KEY USING INDEX events_2025_b_pkey_plumb_new;
ALTER INDEX public.events_2025_pkey ATTACH PARTITION public.events_2025_b_pkey;
ALTER INDEX public.events_2025_pkey ATTACH PARTITION public.events_2025_a_pkey;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_pkey;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2025_pkey;
