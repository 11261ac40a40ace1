-- alter range public.span
ALTER TYPE public.spans RENAME TO span_multirange;
ALTER FUNCTION public.spans() RENAME TO span_multirange;
ALTER FUNCTION public.spans(public.span) RENAME TO span_multirange;
ALTER FUNCTION public.spans(VARIADIC public.span[]) RENAME TO span_multirange;
COMMENT ON TYPE public.span IS 'c';

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a TYPE public.span_multirange USING a::text::public.span_multirange;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.span_multirange(public.span(1, 2));
