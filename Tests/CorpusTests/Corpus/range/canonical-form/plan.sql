-- create range public.span
CREATE TYPE public.span;
COMMENT ON TYPE public.span IS 'c';

-- create function public.span_form(public.span)
CREATE FUNCTION public.span_form(public.span)
  RETURNS public.span
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4range_canonical$$;

-- alter range public.span (what it is made of exists now)
CREATE TYPE public.span AS RANGE (
  SUBTYPE = integer,
  CANONICAL = public.span_form
);

-- create function public.span_gap(integer, integer)
CREATE FUNCTION public.span_gap(a integer, b integer)
  RETURNS double precision
  IMMUTABLE
  LANGUAGE sql
  AS $$select (a - b)::float8$$;

-- create table public.t
CREATE TABLE public.t (
  a public.span NOT NULL,
  b public.span_multirange
);
