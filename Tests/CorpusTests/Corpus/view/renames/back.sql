-- create view public.people
CREATE VIEW public.people AS
SELECT users.id,
    users.name
   FROM public.users;
COMMENT ON VIEW public.people IS 'All of them.';

-- alter view public.names
CREATE OR REPLACE VIEW public.names AS
SELECT people.name
   FROM public.people;

-- drop view public.persons
DROP VIEW public.persons;
