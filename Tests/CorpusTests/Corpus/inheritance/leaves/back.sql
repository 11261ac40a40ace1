-- alter table public.birds
ALTER TABLE public.birds INHERIT public.animals;
