-- create shell type public.cr
CREATE TYPE public.cr;
COMMENT ON TYPE public.cr IS 'Some day.';
ALTER TYPE public.cr OWNER TO shop_owner;

-- alter shell type public.kept
COMMENT ON TYPE public.kept IS 'Still not.';

-- create function public.f(public.cr)
CREATE FUNCTION public.f(public.cr)
  RETURNS public.cr
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4range_canonical$$;
