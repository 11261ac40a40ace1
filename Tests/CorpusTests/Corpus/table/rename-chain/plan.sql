-- create table public.c
CREATE TABLE public.c (
  id integer NOT NULL,
  y text,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- create column public.b.x
ALTER TABLE public.b ADD COLUMN x text;

-- drop column public.b.y
ALTER TABLE public.b DROP COLUMN y;

-- drop table public.a
DROP TABLE public.a;
