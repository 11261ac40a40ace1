-- alter function public.f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
  RETURNS integer
  IMMUTABLE
  COST 5
  LANGUAGE plpgsql
  SET search_path TO 'public', 'pg_temp'
  SET work_mem TO '8MB'
  AS $$begin return a; end$$;
COMMENT ON FUNCTION public.f(integer) IS NULL;
