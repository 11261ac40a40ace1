-- alter function public.one()
CREATE OR REPLACE FUNCTION public.one()
  RETURNS integer
  LANGUAGE plpgsql
  AS $$begin return 1; end$$;

-- drop language own
DROP LANGUAGE own;
