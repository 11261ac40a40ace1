-- drop view public.v (it depends on composite type public.address)
DROP VIEW public.v;

-- drop check constraint public.t.has_a_town (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT has_a_town;

-- alter composite type public.address
ALTER TYPE public.address DROP ATTRIBUTE city;
ALTER TYPE public.address ADD ATTRIBUTE town text;

-- create check constraint public.t.has_a_town (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT has_a_town CHECK ((a).town IS NOT NULL);

-- create view public.v (it depends on composite type public.address)
CREATE VIEW public.v AS
SELECT (t.a).town AS town
   FROM public.t;
