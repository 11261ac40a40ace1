-- alter range public.span
ALTER TYPE public.span_multirange RENAME TO spans;
ALTER FUNCTION public.span_multirange() RENAME TO spans;
ALTER FUNCTION public.span_multirange(public.span) RENAME TO spans;
ALTER FUNCTION public.span_multirange(VARIADIC public.span[]) RENAME TO spans;
COMMENT ON TYPE public.span IS NULL;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a TYPE public.spans USING a::text::public.spans;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.spans(public.span(1, 2));
