-- create function public.r1(integer)
CREATE FUNCTION public.r1(i integer)
  RETURNS integer
  LANGUAGE sql
  AS $$-- follows$$;

-- create function public.r2(integer, text)
CREATE FUNCTION public.r2(i integer DEFAULT NULL, j text DEFAULT NULL)
  RETURNS integer
  LANGUAGE sql
  AS $$-- follows$$;

-- alter function public.r1(integer) (what it needs exists now)
CREATE OR REPLACE FUNCTION public.r1(i integer)
  RETURNS integer
  LANGUAGE sql
  RETURN (public.r2(2) * i);

-- alter function public.r2(integer, text) (what it needs exists now)
CREATE OR REPLACE FUNCTION public.r2(i integer DEFAULT public.r1(1), j text DEFAULT 'r1'::text)
  RETURNS integer
  LANGUAGE sql
  RETURN public.r1(i);
