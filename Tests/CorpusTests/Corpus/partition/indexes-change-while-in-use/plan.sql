-- replace index public.events.events_id (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY events_2026_id_at_idx_plumb_new ON public.events_2026 (id, at);

-- alter index public.events.events_id (while others read and write)
CREATE INDEX CONCURRENTLY events_2025_a_id_at_idx_plumb_new ON public.events_2025_a (id, at);

-- alter index public.events.events_id (while others read and write)
CREATE INDEX CONCURRENTLY events_2025_b_id_at_idx_plumb_new ON public.events_2025_b (id, at);

-- alter index public.events.events_id (while others read and write)
DROP INDEX public.events_id;
CREATE INDEX events_id ON ONLY public.events (id, at);
CREATE INDEX events_2025_id_at_idx ON ONLY public.events_2025 (id, at);
ALTER INDEX public.events_2026_id_at_idx_plumb_new RENAME TO events_2026_id_at_idx;
ALTER INDEX public.events_2025_a_id_at_idx_plumb_new RENAME TO events_2025_a_id_at_idx;
ALTER INDEX public.events_2025_b_id_at_idx_plumb_new RENAME TO events_2025_b_id_at_idx;
ALTER INDEX public.events_2025_id_at_idx ATTACH PARTITION public.events_2025_b_id_at_idx;
ALTER INDEX public.events_2025_id_at_idx ATTACH PARTITION public.events_2025_a_id_at_idx;
ALTER INDEX public.events_id ATTACH PARTITION public.events_2026_id_at_idx;
ALTER INDEX public.events_id ATTACH PARTITION public.events_2025_id_at_idx;

-- replace index public.events.events_note (its where cannot be changed in place)
CREATE INDEX CONCURRENTLY events_2026_note_idx_plumb_new ON public.events_2026 (note);

-- alter index public.events.events_note (while others read and write)
CREATE INDEX CONCURRENTLY events_2025_a_note_idx_plumb_new ON public.events_2025_a (note);

-- alter index public.events.events_note (while others read and write)
CREATE INDEX CONCURRENTLY events_2025_b_note_idx_plumb_new ON public.events_2025_b (note);

-- alter index public.events.events_note (while others read and write)
DROP INDEX public.events_note;
CREATE INDEX events_note ON ONLY public.events (note);
CREATE INDEX events_2025_note_idx ON ONLY public.events_2025 (note);
ALTER INDEX public.events_2026_note_idx_plumb_new RENAME TO events_2026_note_idx;
ALTER INDEX public.events_2025_a_note_idx_plumb_new RENAME TO events_2025_a_note_idx;
ALTER INDEX public.events_2025_b_note_idx_plumb_new RENAME TO events_2025_b_note_idx;
ALTER INDEX public.events_2025_note_idx ATTACH PARTITION public.events_2025_b_note_idx;
ALTER INDEX public.events_2025_note_idx ATTACH PARTITION public.events_2025_a_note_idx;
ALTER INDEX public.events_note ATTACH PARTITION public.events_2026_note_idx;
ALTER INDEX public.events_note ATTACH PARTITION public.events_2025_note_idx;

-- replace index public.events.events_once (its include cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY events_2026_id_at_kind_note_idx_plumb_new ON public.events_2026 (id, at, kind) INCLUDE (note);

-- alter index public.events.events_once (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2025_a_id_at_kind_note_idx_plumb_new ON public.events_2025_a (id, at, kind) INCLUDE (note);

-- alter index public.events.events_once (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY events_2025_b_id_at_kind_note_idx_plumb_new ON public.events_2025_b (id, at, kind) INCLUDE (note);

-- alter index public.events.events_once (while others read and write)
DROP INDEX public.events_once;
CREATE UNIQUE INDEX events_once ON ONLY public.events (id, at, kind) INCLUDE (note);
CREATE UNIQUE INDEX events_2025_id_at_kind_note_idx ON ONLY public.events_2025 (id, at, kind) INCLUDE (note);
ALTER INDEX public.events_2026_id_at_kind_note_idx_plumb_new RENAME TO events_2026_id_at_kind_note_idx;
ALTER INDEX public.events_2025_a_id_at_kind_note_idx_plumb_new RENAME TO events_2025_a_id_at_kind_note_idx;
ALTER INDEX public.events_2025_b_id_at_kind_note_idx_plumb_new RENAME TO events_2025_b_id_at_kind_note_idx;
ALTER INDEX public.events_2025_id_at_kind_note_idx ATTACH PARTITION public.events_2025_b_id_at_kind_note_idx;
ALTER INDEX public.events_2025_id_at_kind_note_idx ATTACH PARTITION public.events_2025_a_id_at_kind_note_idx;
ALTER INDEX public.events_once ATTACH PARTITION public.events_2026_id_at_kind_note_idx;
ALTER INDEX public.events_once ATTACH PARTITION public.events_2025_id_at_kind_note_idx;
