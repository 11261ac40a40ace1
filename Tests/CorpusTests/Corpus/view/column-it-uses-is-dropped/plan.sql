-- drop view public.nicks
DROP VIEW public.nicks;

-- drop view public.people (its query, output cannot be changed in place)
DROP VIEW public.people;

-- drop column public.users.nick
ALTER TABLE public.users DROP COLUMN nick;

-- create view public.people (its query, output cannot be changed in place)
CREATE VIEW public.people AS
SELECT users.id,
    users.name
   FROM public.users;
