-- rename primary key public.a.i1 to a_pkey
ALTER TABLE public.a RENAME CONSTRAINT i1 TO a_pkey;

-- rename primary key public.c.i2 to c_pkey
ALTER TABLE public.c RENAME CONSTRAINT i2 TO c_pkey;

-- create table public.i2
CREATE TABLE public.i2 (
  id integer NOT NULL
);

-- create index public.a.i1
CREATE INDEX i1 ON public.a (x);
