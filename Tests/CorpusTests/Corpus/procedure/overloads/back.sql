-- create procedure public.p(integer)
CREATE PROCEDURE public.p(IN a integer)
  LANGUAGE plpgsql
  AS $$begin null; end$$;

-- alter procedure public.p(text)
COMMENT ON PROCEDURE public.p(text) IS NULL;

-- drop procedure public.p()
DROP PROCEDURE public.p();
