-- create table public.people
CREATE TABLE public.people (
  first text NOT NULL,
  last text NOT NULL
);

-- create function public.full_name(public.people)
CREATE FUNCTION public.full_name(person public.people)
  RETURNS text
  IMMUTABLE
  LANGUAGE sql
  AS $$select person.first || ' ' || person.last$$;

-- create column public.a.owner
ALTER TABLE public.a ADD COLUMN owner public.people;

-- create column public.a.owners
ALTER TABLE public.a ADD COLUMN owners public.people[];

-- create view public.full_names
CREATE VIEW public.full_names AS
SELECT public.full_name(people.*) AS name
   FROM public.people;
