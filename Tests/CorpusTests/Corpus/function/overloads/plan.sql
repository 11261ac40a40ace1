-- create function public.f()
CREATE FUNCTION public.f()
  RETURNS integer
  LANGUAGE sql
  AS $$select 0$$;

-- create function public.f(bigint)
CREATE FUNCTION public.f(a bigint)
  RETURNS integer
  LANGUAGE sql
  AS $$select 1$$;

-- alter function public.f(text)
CREATE OR REPLACE FUNCTION public.f(a text)
  RETURNS integer
  LANGUAGE sql
  AS $$select 3$$;
COMMENT ON FUNCTION public.f(text) IS 'Of a text.';

-- create function public.f(text, text)
CREATE FUNCTION public.f(a text, b text)
  RETURNS integer
  LANGUAGE sql
  AS $$select 4$$;

-- drop function public.f(integer)
DROP FUNCTION public.f(integer);
