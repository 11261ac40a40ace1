-- drop table public.t
DROP TABLE public.t;

-- drop domain public.Odd "Name
DROP DOMAIN public."Odd ""Name";

-- drop domain public.collated
DROP DOMAIN public.collated;

-- drop domain public.list
DROP DOMAIN public.list;

-- drop domain public.nested
DROP DOMAIN public.nested;

-- drop domain public.bounded
DROP DOMAIN public.bounded;

-- drop domain public.plain
DROP DOMAIN public.plain;
