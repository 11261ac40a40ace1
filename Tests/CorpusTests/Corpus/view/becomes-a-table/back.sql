-- drop view public.names (it depends on column public.people.name)
DROP VIEW public.names;

-- drop table public.people
DROP TABLE public.people;

-- create view public.people
CREATE VIEW public.people AS
SELECT users.id,
    users.name
   FROM public.users;

-- create view public.names (it depends on column public.people.name)
CREATE VIEW public.names AS
SELECT people.name
   FROM public.people;
