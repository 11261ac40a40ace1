-- alter table public.birds
ALTER TABLE public.birds NO INHERIT public.animals;
