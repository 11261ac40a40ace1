-- create enum public.unit
CREATE TYPE public.unit AS ENUM ('kg', 'g');

-- create composite type public.Odd Name
CREATE TYPE public."Odd Name" AS (
  "The ""One""" integer,
  "select" text
);

-- create composite type public.empty
CREATE TYPE public.empty AS ();

-- create composite type public.weight
CREATE TYPE public.weight AS (
  amount numeric(10,2),
  unit public.unit
);
COMMENT ON TYPE public.weight IS 'How heavy.';

-- create composite type public.parcel
CREATE TYPE public.parcel AS (
  weight public.weight,
  tags text[],
  label text COLLATE pg_catalog."C"
);
COMMENT ON COLUMN public.parcel.label IS 'On the outside.';

-- create table public.t
CREATE TABLE public.t (
  p public.parcel,
  "all" public.parcel[],
  odd public."Odd Name"
);
