-- create table public.t
CREATE TABLE public.t (
  id bigint GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL
) PARTITION BY RANGE (id);

-- create table public.low
CREATE TABLE public.low PARTITION OF public.t FOR VALUES FROM (0) TO (10);

-- drop table public.users
DROP TABLE public.users;
