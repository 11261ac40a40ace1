-- alter procedure public.p(integer)
CREATE OR REPLACE PROCEDURE public.p(IN a integer)
  LANGUAGE plpgsql
  SECURITY DEFINER
  AS $$begin raise notice 'x'; end$$;
COMMENT ON PROCEDURE public.p(integer) IS 'P.';
