-- drop cast public.pair as integer (its function cannot be changed in place)
DROP CAST (public.pair AS integer);

-- create cast public.pair as integer (its function cannot be changed in place)
CREATE CAST (public.pair AS integer) WITH FUNCTION public.second(public.pair);
