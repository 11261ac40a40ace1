-- create function public.add(integer, integer)
CREATE FUNCTION public.add(a integer, b integer DEFAULT 1)
  RETURNS integer
  IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
  COST 5
  LANGUAGE sql
  SECURITY DEFINER
  SET search_path TO ''
  SET statement_timeout TO '5s'
  SET work_mem TO '8MB'
  AS $$select a + b$$;
COMMENT ON FUNCTION public.add(integer, integer) IS 'Adds.';

-- create function public.joined(text[])
CREATE FUNCTION public.joined(VARIADIC parts text[])
  RETURNS text
  LANGUAGE sql
  RETURN array_to_string(parts, ','::text);

-- create function public.many(integer)
CREATE FUNCTION public.many(n integer, OUT a integer, OUT b text)
  RETURNS SETOF record
  STABLE PARALLEL RESTRICTED
  ROWS 10
  LANGUAGE plpgsql
  AS $$begin
  return query select g, 'x' from generate_series(1, n) g;
end
$$;
