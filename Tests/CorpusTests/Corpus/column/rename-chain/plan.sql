-- rename column public.t.b to c
ALTER TABLE public.t RENAME COLUMN b TO c;

-- rename column public.t.a to b
ALTER TABLE public.t RENAME COLUMN a TO b;
