-- drop function public.use(public.pair)
DROP FUNCTION public.use(public.pair);
