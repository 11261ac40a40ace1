-- create procedure public.p()
CREATE PROCEDURE public.p()
  LANGUAGE plpgsql
  AS $$begin null; end$$;

-- alter procedure public.p(text)
COMMENT ON PROCEDURE public.p(text) IS 'Of text.';

-- drop procedure public.p(integer)
DROP PROCEDURE public.p(integer);
