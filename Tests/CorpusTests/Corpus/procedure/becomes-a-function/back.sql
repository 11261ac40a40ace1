-- drop function public.p(integer)
DROP FUNCTION public.p(integer);

-- create procedure public.p(integer)
CREATE PROCEDURE public.p(IN a integer)
  LANGUAGE plpgsql
  AS $$begin null; end$$;
