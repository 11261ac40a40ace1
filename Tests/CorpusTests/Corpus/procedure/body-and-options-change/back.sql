-- alter procedure public.p(integer)
CREATE OR REPLACE PROCEDURE public.p(IN a integer)
  LANGUAGE plpgsql
  SET work_mem TO '8MB'
  AS $$begin null; end$$;
COMMENT ON PROCEDURE public.p(integer) IS NULL;
