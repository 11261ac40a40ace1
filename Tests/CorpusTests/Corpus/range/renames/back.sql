-- create range public.span
CREATE TYPE public.span AS RANGE (
  SUBTYPE = integer
);

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a TYPE public.span USING a::text::public.span;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.span(1, 2);

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE public.span_multirange USING b::text::public.span_multirange;

-- drop range public.stretch
DROP TYPE public.stretch;
