-- create procedure public.p(integer)
CREATE PROCEDURE public.p(IN a integer)
  LANGUAGE plpgsql
  AS $$begin null; end$$;
COMMENT ON PROCEDURE public.p(integer) IS 'P.';

-- drop procedure public.r(integer)
DROP PROCEDURE public.r(integer);
