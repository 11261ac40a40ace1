-- rename column public.t.c to d
ALTER TABLE public.t RENAME COLUMN c TO d;

-- rename column public.t.b to c
ALTER TABLE public.t RENAME COLUMN b TO c;

-- rename column public.t.a to b
ALTER TABLE public.t RENAME COLUMN a TO b;

-- rename column public.t.name to full_name
ALTER TABLE public.t RENAME COLUMN name TO full_name;

-- create column public.t.name
ALTER TABLE public.t ADD COLUMN name character varying(20);

-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a integer;
