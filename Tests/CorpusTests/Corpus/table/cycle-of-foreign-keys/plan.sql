-- create table public.a
CREATE TABLE public.a (
  id integer NOT NULL,
  b_id integer,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- create table public.b
CREATE TABLE public.b (
  id integer NOT NULL,
  c_id integer,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- create table public.c
CREATE TABLE public.c (
  id integer NOT NULL,
  a_id integer,
  c_id integer,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- create foreign key public.a.a_b_id_fkey
ALTER TABLE public.a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES public.b (id);

-- create foreign key public.b.b_c_id_fkey
ALTER TABLE public.b ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES public.c (id);

-- create foreign key public.c.c_a_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);

-- create foreign key public.c.c_c_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_c_id_fkey FOREIGN KEY (c_id) REFERENCES public.c (id);
