-- alter range public.span
ALTER TYPE public.span_multirange RENAME TO spans;
ALTER FUNCTION public.span_multirange() RENAME TO spans;
ALTER FUNCTION public.span_multirange(public.span) RENAME TO spans;
ALTER FUNCTION public.span_multirange(VARIADIC public.span[]) RENAME TO spans;

-- alter range public.span
COMMENT ON TYPE public.span IS NULL;
