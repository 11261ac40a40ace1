-- drop view public.names (it depends on view public.people)
DROP VIEW public.names;

-- drop view public.people
DROP VIEW public.people;

-- create table public.people
CREATE TABLE public.people (
  id bigint NOT NULL,
  name text NOT NULL
);

-- create view public.names (it depends on view public.people)
CREATE VIEW public.names AS
SELECT people.name
   FROM public.people;
