-- rename function public.twice(integer) to doubled
ALTER FUNCTION public.twice(integer) RENAME TO doubled;
