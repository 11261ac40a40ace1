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

-- create unique constraint public.events.events_at_id_key
ALTER TABLE public.events ADD CONSTRAINT events_at_id_key UNIQUE (at, id);

-- create unique constraint public.events_2024.events_2024_at_id_key
CREATE UNIQUE INDEX CONCURRENTLY events_2024_at_id_key ON public.events_2024 (at, id);

-- alter unique constraint public.events_2024.events_2024_at_id_key (while others read and write)
ALTER TABLE public.events_2024 ADD CONSTRAINT events_2024_at_id_key UNIQUE USING INDEX events_2024_at_id_key;

-- create check constraint public.events.id_is_positive
ALTER TABLE public.events ADD CONSTRAINT id_is_positive CHECK (id > 0) NOT VALID;

-- alter check constraint public.events.id_is_positive (while others read and write)
ALTER TABLE public.events VALIDATE CONSTRAINT id_is_positive;

-- create check constraint public.events_2024.id_is_positive
ALTER TABLE public.events_2024 ADD CONSTRAINT id_is_positive CHECK (id > 0) NOT VALID;

-- alter check constraint public.events_2024.id_is_positive (while others read and write)
ALTER TABLE public.events_2024 VALIDATE CONSTRAINT id_is_positive;

-- create index public.events_2024.events_2024_id_idx
CREATE INDEX CONCURRENTLY events_2024_id_idx ON public.events_2024 (id);

-- create foreign key public.events.events_id_fkey
ALTER TABLE public.events ADD CONSTRAINT events_id_fkey FOREIGN KEY (id) REFERENCES public.owners (id);

-- create foreign key public.events_2024.events_id_fkey
ALTER TABLE public.events_2024 ADD CONSTRAINT events_id_fkey FOREIGN KEY (id) REFERENCES public.owners (id) NOT VALID;

-- alter foreign key public.events_2024.events_id_fkey (while others read and write)
ALTER TABLE public.events_2024 VALIDATE CONSTRAINT events_id_fkey;

-- alter table public.events_2024
ALTER TABLE public.events_2024 ADD CONSTRAINT events_2024_plumb_bounds CHECK ((at IS NOT NULL) AND (at >= '2024-01-01'::date) AND (at < '2025-01-01'::date)) NOT VALID;

-- alter table public.events_2024 (while others read and write)
ALTER TABLE public.events_2024 VALIDATE CONSTRAINT events_2024_plumb_bounds;

-- alter table public.events_2024 (while others read and write)
ALTER TABLE public.events ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.events_2024 DROP CONSTRAINT events_2024_plumb_bounds;
