-- drop view public.v (it depends on composite type public.address)
DROP VIEW public.v;

-- alter composite type public.address
ALTER TYPE public.address DROP ATTRIBUTE country;

-- create view public.v (it depends on composite type public.address)
CREATE VIEW public.v AS
SELECT (t.a).city AS city
   FROM public.t;
