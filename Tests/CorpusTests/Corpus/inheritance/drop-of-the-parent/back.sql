-- create table public.animals
CREATE TABLE public.animals (
  id integer NOT NULL
);

-- alter table public.birds
ALTER TABLE public.birds INHERIT public.animals;
