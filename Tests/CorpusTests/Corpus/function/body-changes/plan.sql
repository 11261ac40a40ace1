-- alter function public.f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select a + 0$$;

-- alter function public.g(integer)
CREATE OR REPLACE FUNCTION public.g(a integer)
  RETURNS integer
  LANGUAGE sql
  RETURN (a + 1);
