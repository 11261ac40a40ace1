-- drop view public.v (its output cannot be changed in place)
DROP VIEW public.v;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- create view public.v (its output cannot be changed in place)
CREATE VIEW public.v AS
SELECT t.a,
    t.b
   FROM public.t;
GRANT SELECT (a) ON TABLE public.v TO shop_app;
