-- rename range public.span to stretch
ALTER TYPE public.span RENAME TO stretch;
ALTER FUNCTION public.span(integer, integer) RENAME TO stretch;
ALTER FUNCTION public.span(integer, integer, text) RENAME TO stretch;

-- alter range public.stretch
ALTER TYPE public.span_multirange RENAME TO stretch_multirange;
ALTER FUNCTION public.span_multirange() RENAME TO stretch_multirange;
ALTER FUNCTION public.span_multirange(public.stretch) RENAME TO stretch_multirange;
ALTER FUNCTION public.span_multirange(VARIADIC public.stretch[]) RENAME TO stretch_multirange;
