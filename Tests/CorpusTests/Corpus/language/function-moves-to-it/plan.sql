-- create language own
CREATE LANGUAGE own HANDLER public.handle;

-- alter function public.one()
CREATE OR REPLACE FUNCTION public.one()
  RETURNS integer
  LANGUAGE own
  AS $$begin return 2; end$$;
