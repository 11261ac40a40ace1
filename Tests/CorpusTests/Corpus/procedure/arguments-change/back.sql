-- create procedure public.p(integer)
CREATE PROCEDURE public.p(IN a integer)
  LANGUAGE plpgsql
  AS $$begin null; end$$;
COMMENT ON PROCEDURE public.p(integer) IS 'P.';

-- drop procedure public.p(bigint)
DROP PROCEDURE public.p(bigint);

-- drop procedure public.q(integer) (its arguments cannot be changed in place)
DROP PROCEDURE public.q(integer);

-- create procedure public.q(integer) (its arguments cannot be changed in place)
CREATE PROCEDURE public.q(IN a integer)
  LANGUAGE plpgsql
  AS $$begin null; end$$;
COMMENT ON PROCEDURE public.q(integer) IS 'Q.';
