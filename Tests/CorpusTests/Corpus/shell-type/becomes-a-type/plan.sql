-- drop function public.count_in(cstring) (it depends on shell type public.count)
DROP FUNCTION public.count_in(cstring);

-- drop function public.count_out(public.count) (it depends on shell type public.count)
DROP FUNCTION public.count_out(public.count);

-- drop shell type public.count
DROP TYPE public.count;

-- create base type public.count
CREATE TYPE public.count;

-- create function public.count_in(cstring) (it depends on shell type public.count)
CREATE FUNCTION public.count_in(cstring)
  RETURNS public.count
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4in$$;

-- create function public.count_out(public.count) (it depends on shell type public.count)
CREATE FUNCTION public.count_out(public.count)
  RETURNS cstring
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4out$$;

-- alter base type public.count (what it is made of exists now)
CREATE TYPE public.count (
  INPUT = public.count_in,
  OUTPUT = public.count_out,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE
);

-- create table public.t
CREATE TABLE public.t (
  a public.count NOT NULL
);
