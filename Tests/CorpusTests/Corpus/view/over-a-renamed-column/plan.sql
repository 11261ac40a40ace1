-- rename column public.users.name to full_name
ALTER TABLE public.users RENAME COLUMN name TO full_name;

-- drop view public.names (it depends on view public.people)
DROP VIEW public.names;

-- drop view public.people (its query, output cannot be changed in place)
DROP VIEW public.people;

-- create view public.people (its query, output cannot be changed in place)
CREATE VIEW public.people AS
SELECT users.id,
    users.full_name
   FROM public.users;

-- create view public.names (it depends on view public.people)
CREATE VIEW public.names AS
SELECT people.full_name AS name
   FROM public.people;
