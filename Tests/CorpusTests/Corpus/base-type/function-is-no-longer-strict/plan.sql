-- alter function public.count_out(public.count)
CREATE OR REPLACE FUNCTION public.count_out(public.count)
  RETURNS cstring
  STABLE STRICT
  LANGUAGE internal
  AS $$int4out$$;
