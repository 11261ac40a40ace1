-- create procedure public.p(bigint)
CREATE PROCEDURE public.p(IN a bigint)
  LANGUAGE plpgsql
  AS $$begin null; end$$;
COMMENT ON PROCEDURE public.p(bigint) IS 'P.';

-- drop procedure public.p(integer)
DROP PROCEDURE public.p(integer);

-- drop procedure public.q(integer) (its arguments cannot be changed in place)
DROP PROCEDURE public.q(integer);

-- create procedure public.q(integer) (its arguments cannot be changed in place)
CREATE PROCEDURE public.q(IN b integer)
  LANGUAGE plpgsql
  AS $$begin null; end$$;
COMMENT ON PROCEDURE public.q(integer) IS 'Q.';
