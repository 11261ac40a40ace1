-- create foreign data wrapper mine
CREATE FOREIGN DATA WRAPPER mine OPTIONS (debug 'true');
COMMENT ON FOREIGN DATA WRAPPER mine IS 'Mine.';

-- create foreign server far
CREATE SERVER far TYPE 'pg' VERSION '15' FOREIGN DATA WRAPPER mine OPTIONS (host 'db1');
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS ("user" 'u');
COMMENT ON SERVER far IS 'Far away.';

-- create table public.parted
CREATE TABLE public.parted (
  id integer
) PARTITION BY RANGE (id);

-- create table public.part
CREATE FOREIGN TABLE public.part PARTITION OF public.parted FOR VALUES FROM (1) TO (5) SERVER far;

-- create table public.remote
CREATE FOREIGN TABLE public.remote (
  id integer OPTIONS (column_name 'ID') NOT NULL,
  n text DEFAULT 'x'::text,
  CONSTRAINT sane CHECK (id > 0)
) SERVER far OPTIONS (table_name 'r');
COMMENT ON FOREIGN TABLE public.remote IS 'There.';
