-- alter function public.f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
  RETURNS integer
  STABLE STRICT PARALLEL SAFE
  LANGUAGE plpgsql
  SECURITY DEFINER
  SET search_path TO ''
  SET work_mem TO '16MB'
  AS $$begin return a; end$$;
COMMENT ON FUNCTION public.f(integer) IS 'It gives back what it gets.';
