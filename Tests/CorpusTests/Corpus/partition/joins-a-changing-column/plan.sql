-- alter column public.n4.n13
ALTER TABLE public.n4 ALTER COLUMN n13 SET COMPRESSION PGLZ;

-- create table public.n24
CREATE TABLE public.n24 PARTITION OF public.n4 FOR VALUES IN ('b''6');
