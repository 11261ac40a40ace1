-- rename function public.twice(integer) to integer
ALTER FUNCTION public.twice(integer) RENAME TO doubled;
