-- alter function public.r1(integer) (what it needs is dropped)
CREATE OR REPLACE FUNCTION public.r1(i integer)
  RETURNS integer
  LANGUAGE sql
  AS $$-- follows$$;

-- alter function public.r2(integer, text) (what it needs is dropped)
CREATE OR REPLACE FUNCTION public.r2(i integer DEFAULT NULL, j text DEFAULT NULL)
  RETURNS integer
  LANGUAGE sql
  AS $$-- follows$$;

-- drop function public.r1(integer)
DROP FUNCTION public.r1(integer);

-- drop function public.r2(integer, text)
DROP FUNCTION public.r2(integer, text);
