-- create collation public.bytes
CREATE COLLATION public.bytes (LOCALE = 'C');

-- create collation public.halves
CREATE COLLATION public.halves (LC_COLLATE = 'C', LC_CTYPE = 'C.UTF-8');
COMMENT ON COLLATION public.halves IS 'Bytes in order.';

-- create table public.t
CREATE TABLE public.t (
  a text COLLATE public.bytes NOT NULL,
  b text COLLATE public.halves
);

-- create index public.t.t_b_idx
CREATE INDEX t_b_idx ON public.t (b COLLATE public.bytes);
