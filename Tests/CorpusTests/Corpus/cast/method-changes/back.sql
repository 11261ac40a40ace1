-- drop cast public.pair as text (its function, inout cannot be changed in place)
DROP CAST (public.pair AS text);

-- drop function public.word(public.pair)
DROP FUNCTION public.word(public.pair);

-- create cast public.pair as text (its function, inout cannot be changed in place)
CREATE CAST (public.pair AS text) WITH INOUT AS ASSIGNMENT;
