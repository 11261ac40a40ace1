-- create table public.gone
CREATE TABLE public.gone (
  a integer NOT NULL
);

-- alter publication a
ALTER PUBLICATION a SET TABLE ONLY public.t;
ALTER PUBLICATION a SET (publish = 'insert, update, delete, truncate');
ALTER PUBLICATION a SET (publish_via_partition_root = false);

-- alter publication b
ALTER PUBLICATION b SET TABLE ONLY public.gone, TABLE ONLY public.t, TABLES IN SCHEMA other;
COMMENT ON PUBLICATION b IS NULL;

-- create publication old
CREATE PUBLICATION old FOR TABLE ONLY public.u WITH (publish = 'insert');

-- drop publication c (its all_tables, tables cannot be changed in place)
DROP PUBLICATION c;

-- create publication c (its all_tables, tables cannot be changed in place)
CREATE PUBLICATION c FOR ALL TABLES;

-- drop publication d (it depends on column public.t.a)
DROP PUBLICATION d;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- create publication d (it depends on column public.t.a)
CREATE PUBLICATION d FOR TABLE ONLY public.t WHERE (a > 1);

-- drop publication new
DROP PUBLICATION new;
