-- drop view public.open
DROP VIEW public.open;

-- drop table public.shops
DROP TABLE public.shops;

-- drop range public.Odd range
DROP TYPE public."Odd range";

-- drop range public.opening
DROP TYPE public.opening;

-- drop function public.seconds(time without time zone, time without time zone)
DROP FUNCTION public.seconds(time without time zone, time without time zone);

-- drop range public.whole
DROP TYPE public.whole;
