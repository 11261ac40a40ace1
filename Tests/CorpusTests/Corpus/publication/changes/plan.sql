-- rename publication old to new
ALTER PUBLICATION old RENAME TO new;

-- alter publication a
ALTER PUBLICATION a SET TABLE ONLY public.t, TABLE ONLY public.u;
ALTER PUBLICATION a SET (publish = 'insert, delete');
ALTER PUBLICATION a SET (publish_via_partition_root = true);

-- alter publication b
ALTER PUBLICATION b DROP TABLE ONLY public.gone, TABLE ONLY public.t, TABLES IN SCHEMA other;
COMMENT ON PUBLICATION b IS 'Empty.';

-- alter publication new
ALTER PUBLICATION new SET (publish = 'insert, update, delete, truncate');

-- drop publication c (its all_tables, tables cannot be changed in place)
DROP PUBLICATION c;

-- create publication c (its all_tables, tables cannot be changed in place)
CREATE PUBLICATION c FOR TABLE ONLY public.u;

-- drop publication d (it depends on column public.t.a)
DROP PUBLICATION d;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

-- create publication d (it depends on column public.t.a)
CREATE PUBLICATION d FOR TABLE ONLY public.t (a) WHERE (a > 2);

-- drop table public.gone
DROP TABLE public.gone;
