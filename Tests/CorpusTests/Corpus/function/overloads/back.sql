-- create function public.f(integer)
CREATE FUNCTION public.f(a integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select 1$$;

-- alter function public.f(text)
CREATE OR REPLACE FUNCTION public.f(a text)
  RETURNS integer
  LANGUAGE sql
  AS $$select 2$$;
COMMENT ON FUNCTION public.f(text) IS 'Of text.';

-- drop function public.f()
DROP FUNCTION public.f();

-- drop function public.f(bigint)
DROP FUNCTION public.f(bigint);

-- drop function public.f(text, text)
DROP FUNCTION public.f(text, text);
