-- drop view public.everybody (its query, output cannot be changed in place)
DROP VIEW public.everybody;

-- drop column public.users.email
ALTER TABLE public.users DROP COLUMN email;

-- create view public.everybody (its query, output cannot be changed in place)
CREATE VIEW public.everybody AS
SELECT users.id,
    users.name
   FROM public.users;
