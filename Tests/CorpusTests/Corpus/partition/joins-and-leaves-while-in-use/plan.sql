-- alter table public.events_2020 (it changes by itself)
ALTER TABLE public.events DETACH PARTITION public.events_2020 CONCURRENTLY;

-- alter table public.events_2020 (while others read and write)
DO $$
DECLARE
  left_behind name;
BEGIN
  FOR left_behind IN
    SELECT con.conname FROM pg_catalog.pg_constraint con
     WHERE con.conrelid = pg_catalog.to_regclass('public.events_2020') AND con.contype = 'c' AND con.conname ~ '_check[0-9]*$'
       AND con.conname <> ALL (ARRAY[]::name[])
  LOOP
    EXECUTE format('ALTER TABLE public.events_2020 DROP CONSTRAINT %I', left_behind);
  END LOOP;
END
$$;

-- alter table public.orders_2022
ALTER TABLE public.orders_2022 ADD CONSTRAINT orders_2022_plumb_bounds CHECK ((at IS NOT NULL) AND (at >= '2022-01-01'::date) AND (at < '2023-01-01'::date)) NOT VALID;

-- alter table public.orders_2022 (while others read and write)
ALTER TABLE public.orders_2022 VALIDATE CONSTRAINT orders_2022_plumb_bounds;

-- alter table public.orders_2022 (while others read and write)
ALTER TABLE public.orders ATTACH PARTITION public.orders_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
ALTER TABLE public.orders_2022 DROP CONSTRAINT orders_2022_plumb_bounds;
