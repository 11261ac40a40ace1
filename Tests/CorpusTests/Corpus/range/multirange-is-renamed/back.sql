-- alter range public.span
ALTER TYPE public.spans RENAME TO span_multirange;
ALTER FUNCTION public.spans() RENAME TO span_multirange;
ALTER FUNCTION public.spans(public.span) RENAME TO span_multirange;
ALTER FUNCTION public.spans(VARIADIC public.span[]) RENAME TO span_multirange;

-- alter range public.span
COMMENT ON TYPE public.span IS 'c';
