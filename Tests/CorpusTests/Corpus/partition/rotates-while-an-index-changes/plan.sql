-- alter table public.events_2025 (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2025 CONCURRENTLY;

-- alter table public.events_2025 (while others read and write)
DO $$
DECLARE
  left_behind name;
BEGIN
  FOR left_behind IN
    SELECT con.conname FROM pg_catalog.pg_constraint con
     WHERE con.conrelid = pg_catalog.to_regclass('public.events_2025') AND con.contype = 'c' AND con.conname ~ '_check[0-9]*$'
       AND con.conname <> ALL (ARRAY[]::name[])
  LOOP
    EXECUTE format('ALTER TABLE public.events_2025 DROP CONSTRAINT %I', left_behind);
  END LOOP;
END
$$;

-- create index public.events_2024.events_2024_id_at_idx
CREATE INDEX CONCURRENTLY events_2024_id_at_idx ON public.events_2024 (id, at);

-- drop index public.events.events_id (its columns cannot be changed in place)
DROP INDEX public.events_id;

-- create index public.events.events_id (its columns cannot be changed in place)
CREATE INDEX events_id ON public.events (id, at);

-- drop index public.events_2025.events_2025_id_idx
DROP INDEX CONCURRENTLY public.events_2025_id_idx;

-- alter table public.events_2024
ALTER TABLE public.events_2024 ADD CONSTRAINT events_2024_plumb_bounds CHECK ((at IS NOT NULL) AND (at >= '2024-01-01'::date) AND (at < '2025-01-01'::date)) NOT VALID;

-- alter table public.events_2024 (while others read and write)
ALTER TABLE public.events_2024 VALIDATE CONSTRAINT events_2024_plumb_bounds;

-- alter table public.events_2024 (while others read and write)
ALTER TABLE public.events ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.events_2024 DROP CONSTRAINT events_2024_plumb_bounds;
