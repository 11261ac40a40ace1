-- drop cast public.pair as integer (its context cannot be changed in place)
DROP CAST (public.pair AS integer);

-- create cast public.pair as integer (its context cannot be changed in place)
CREATE CAST (public.pair AS integer) WITH FUNCTION public.first(public.pair);
COMMENT ON CAST (public.pair AS integer) IS 'c';
