-- alter table public.birds
ALTER TABLE public.birds NO INHERIT public.animals;

-- drop table public.animals
DROP TABLE public.animals;
