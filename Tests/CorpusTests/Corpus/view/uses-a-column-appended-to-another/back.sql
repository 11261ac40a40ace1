-- drop view public.top (its query, output cannot be changed in place)
DROP VIEW public.top;

-- drop view public.base (its query, output cannot be changed in place)
DROP VIEW public.base;

-- create view public.base (its query, output cannot be changed in place)
CREATE VIEW public.base AS
SELECT users.id
   FROM public.users;

-- create view public.top (its query, output cannot be changed in place)
CREATE VIEW public.top AS
SELECT base.id
   FROM public.base;
