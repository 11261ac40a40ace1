-- alter table public.birds (it changes by itself)
ALTER TABLE public.birds NO INHERIT public.animals;

-- drop table public.animals
DROP TABLE public.animals;
