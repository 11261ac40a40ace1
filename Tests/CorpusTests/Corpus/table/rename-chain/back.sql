-- create table public.a
CREATE TABLE public.a (
  id integer NOT NULL,
  x text,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- create column public.b.y
ALTER TABLE public.b ADD COLUMN y text;

-- drop column public.b.x
ALTER TABLE public.b DROP COLUMN x;

-- drop table public.c
DROP TABLE public.c;
