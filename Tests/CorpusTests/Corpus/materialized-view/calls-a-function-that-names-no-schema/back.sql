-- drop materialized view public.m (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.m;

-- create materialized view public.m (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.m AS
SELECT f.a
   FROM public.f() f(a, b);
