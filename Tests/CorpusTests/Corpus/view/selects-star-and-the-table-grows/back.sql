-- drop view public.everybody (its query, output cannot be changed in place)
DROP VIEW public.everybody;

-- create view public.everybody (its query, output cannot be changed in place)
CREATE VIEW public.everybody AS
SELECT users.id,
    users.name
   FROM public.users;

-- drop column public.users.email
ALTER TABLE public.users DROP COLUMN email;
