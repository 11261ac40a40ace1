-- drop view public.c (it depends on view public.b)
DROP VIEW public.c;

-- drop view public.b (it depends on view public.a)
DROP VIEW public.b;

-- drop view public.a (its query, output cannot be changed in place)
DROP VIEW public.a;

-- create view public.a (its query, output cannot be changed in place)
CREATE VIEW public.a AS
SELECT users.id,
    users.email,
    users.name
   FROM public.users;

-- create view public.b (it depends on view public.a)
CREATE VIEW public.b AS
SELECT a.id,
    a.name
   FROM public.a;
COMMENT ON VIEW public.b IS 'On a.';

-- create view public.c (it depends on view public.b)
CREATE VIEW public.c AS
SELECT b.name
   FROM public.b;
COMMENT ON COLUMN public.c.name IS 'On b.';
