-- create function public.word(public.pair)
CREATE FUNCTION public.word(public.pair)
  RETURNS text
  IMMUTABLE
  LANGUAGE sql
  AS $$select $1.a::text$$;

-- drop cast public.pair as text (its function, inout cannot be changed in place)
DROP CAST (public.pair AS text);

-- create cast public.pair as text (its function, inout cannot be changed in place)
CREATE CAST (public.pair AS text) WITH FUNCTION public.word(public.pair) AS ASSIGNMENT;
