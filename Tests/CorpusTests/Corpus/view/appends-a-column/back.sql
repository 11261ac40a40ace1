-- drop view public.people (its query, column_comments, output cannot be changed in place)
DROP VIEW public.people;

-- create view public.people (its query, column_comments, output cannot be changed in place)
CREATE VIEW public.people AS
SELECT users.id,
    users.first_name
   FROM public.users;
COMMENT ON COLUMN public.people.first_name IS 'The given name.';
