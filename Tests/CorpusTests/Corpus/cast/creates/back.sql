-- drop view public.v
DROP VIEW public.v;

-- drop cast character varying as public.pair
DROP CAST (character varying AS public.pair);

-- drop cast integer as date
DROP CAST (integer AS date);

-- drop cast public.pair as integer
DROP CAST (public.pair AS integer);
