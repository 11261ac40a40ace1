-- create range public.Odd range
CREATE TYPE public."Odd range" AS RANGE (
  SUBTYPE = text,
  SUBTYPE_OPCLASS = pg_catalog.text_pattern_ops,
  COLLATION = pg_catalog."C"
);

-- create range public.whole
CREATE TYPE public.whole AS RANGE (
  SUBTYPE = integer
);

-- create function public.seconds(time without time zone, time without time zone)
CREATE FUNCTION public.seconds(a time without time zone, b time without time zone)
  RETURNS double precision
  IMMUTABLE
  LANGUAGE sql
  AS $$select extract(epoch from ($1 - $2))$$;

-- create range public.opening
CREATE TYPE public.opening AS RANGE (
  SUBTYPE = time without time zone,
  SUBTYPE_DIFF = public.seconds,
  MULTIRANGE_TYPE_NAME = public.opening_hours
);
COMMENT ON TYPE public.opening IS 'When a shop is open.';

-- create table public.shops
CREATE TABLE public.shops (
  id integer NOT NULL,
  opened public.opening,
  week public.opening_hours,
  all_weeks public.opening_hours[],
  span public.whole DEFAULT public.whole(1, 2) NOT NULL,
  spans public.whole_multirange,
  letters public."Odd range"
);

-- create view public.open
CREATE VIEW public.open AS
SELECT public.opening('08:00:00'::time without time zone, '17:00:00'::time without time zone) AS a,
    public.whole_multirange(public.whole(1, 2)) AS b;

-- create index public.shops.shops_opened_idx
CREATE INDEX shops_opened_idx ON public.shops USING gist (opened);
