-- create composite type public.pair
CREATE TYPE public.pair AS (
  a integer,
  b integer
);

-- create function public.first(public.pair)
CREATE FUNCTION public.first(public.pair)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select $1.a$$;

-- drop cast public.couple as integer
DROP CAST (public.couple AS integer);

-- drop function public.first(public.couple)
DROP FUNCTION public.first(public.couple);

-- create cast public.pair as integer
CREATE CAST (public.pair AS integer) WITH FUNCTION public.first(public.pair);

-- drop composite type public.couple
DROP TYPE public.couple;
