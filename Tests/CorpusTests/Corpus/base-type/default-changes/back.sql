-- drop function public.count_receive(internal) (it depends on base type public.count)
DROP FUNCTION public.count_receive(internal);

-- drop function public.count_send(public.count) (it depends on base type public.count)
DROP FUNCTION public.count_send(public.count);

-- drop base type public.count (its default cannot be changed in place)
DROP TYPE public.count CASCADE;

-- create base type public.count (its default cannot be changed in place)
CREATE TYPE public.count;

-- create function public.count_in(cstring) (it depends on base type public.count)
CREATE FUNCTION public.count_in(cstring)
  RETURNS public.count
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4in$$;

-- create function public.count_out(public.count) (it depends on base type public.count)
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

-- create function public.count_receive(internal) (it depends on base type public.count)
CREATE FUNCTION public.count_receive(internal)
  RETURNS public.count
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4recv$$;

-- create function public.count_send(public.count) (it depends on base type public.count)
CREATE FUNCTION public.count_send(public.count)
  RETURNS bytea
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4send$$;
