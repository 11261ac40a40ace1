-- drop table public.t
DROP TABLE public.t;

-- drop base type public.count
DROP TYPE public.count CASCADE;

-- create shell type public.count
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
