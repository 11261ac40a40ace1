-- alter function public.f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
  RETURNS integer
  LANGUAGE plpgsql
  AS $$begin return a; end$$;

-- alter function public.g(integer)
CREATE OR REPLACE FUNCTION public.g(a integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select a$$;
