-- create column public.users.name
ALTER TABLE public.users ADD COLUMN name text NOT NULL;

-- drop view public.names (it depends on view public.people)
DROP VIEW public.names;

-- drop view public.people (its query, output cannot be changed in place)
DROP VIEW public.people;

-- drop column public.users.full_name
ALTER TABLE public.users DROP COLUMN full_name;

-- create view public.people (its query, output cannot be changed in place)
CREATE VIEW public.people AS
SELECT users.id,
    users.name
   FROM public.users;

-- create view public.names (it depends on view public.people)
CREATE VIEW public.names AS
SELECT people.name
   FROM public.people;
