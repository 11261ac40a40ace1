-- replace range public.span (its subtype cannot be changed in place)
ALTER TYPE public.span_multirange RENAME TO span_multirange_plumb_old;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange_plumb_old;
ALTER FUNCTION public.span_multirange(public.span) RENAME TO span_multirange_plumb_old;
ALTER FUNCTION public.span_multirange(VARIADIC public.span[]) RENAME TO span_multirange_plumb_old;
ALTER TYPE public.span RENAME TO span_plumb_old;
ALTER FUNCTION public.span(integer, integer) RENAME TO span_plumb_old;
ALTER FUNCTION public.span(integer, integer, text) RENAME TO span_plumb_old;
CREATE TYPE public.span AS RANGE (
  SUBTYPE = bigint
);

-- alter column public.t.b (its type is replaced)
ALTER TABLE public.t ALTER COLUMN b TYPE public.span_multirange USING b::text::public.span_multirange;

-- drop view public.v (it depends on column public.t.a)
DROP VIEW public.v;

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE public.span USING a::text::public.span;

-- create view public.v (it depends on column public.t.a)
CREATE VIEW public.v AS
SELECT (lower(t.a) IS NULL) AS a
   FROM public.t;

-- drop range public.span_plumb_old (it was replaced)
DROP TYPE public.span_plumb_old;
