-- create function public.use(public.pair)
CREATE FUNCTION public.use(p public.pair)
  RETURNS integer
  LANGUAGE plpgsql
  TRANSFORM FOR TYPE public.pair
  AS $$begin return p.a; end$$;
