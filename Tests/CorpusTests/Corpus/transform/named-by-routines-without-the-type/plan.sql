-- create transform public.pair language plpgsql
CREATE TRANSFORM FOR public.pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.out_of(internal));

-- create function public.a_use()
CREATE FUNCTION public.a_use()
  RETURNS integer
  LANGUAGE plpgsql
  TRANSFORM FOR TYPE public.pair
  AS $$begin return 7; end$$;

-- create procedure public.a_run()
CREATE PROCEDURE public.a_run()
  LANGUAGE plpgsql
  TRANSFORM FOR TYPE public.pair
  AS $$begin null; end$$;
