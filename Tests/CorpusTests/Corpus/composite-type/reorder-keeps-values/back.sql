-- replace enum public.unit (its labels cannot be changed in place)
ALTER TYPE public.unit RENAME TO unit_plumb_old;
CREATE TYPE public.unit AS ENUM ('g', 'kg');

-- drop view public.v (its output cannot be changed in place)
DROP VIEW public.v;

-- replace composite type public.size (it depends on enum public.unit)
ALTER TYPE public.size RENAME TO size_plumb_old;
CREATE TYPE public.size AS (
  amount integer,
  unit public.unit,
  note text
);
CREATE FUNCTION public.size_plumb_old(public.size_plumb_old) RETURNS public.size LANGUAGE sql STRICT
  RETURN ROW(($1).amount::integer, ($1).unit::text::public.unit, ($1).note)::public.size;
CREATE CAST (public.size_plumb_old AS public.size) WITH FUNCTION public.size_plumb_old(public.size_plumb_old);

-- replace domain public.checked_size (it depends on composite type public.size)
ALTER DOMAIN public.checked_size RENAME TO checked_size_plumb_old;
CREATE DOMAIN public.checked_size AS public.size
  CONSTRAINT "some" CHECK ((VALUE).amount > 0);

-- replace composite type public.parcel (it depends on composite type public.size)
ALTER TYPE public.parcel RENAME TO parcel_plumb_old;
CREATE TYPE public.parcel AS (
  id integer,
  size public.size,
  sizes public.size[]
);
CREATE FUNCTION public.parcel_plumb_old(public.parcel_plumb_old) RETURNS public.parcel LANGUAGE sql STRICT
  RETURN ROW(($1).id, ($1).size::public.size, ($1).sizes::public.size[])::public.parcel;
CREATE CAST (public.parcel_plumb_old AS public.parcel) WITH FUNCTION public.parcel_plumb_old(public.parcel_plumb_old);

-- alter column public.t.size (its type is replaced)
ALTER TABLE public.t ALTER COLUMN size TYPE public.size USING size::public.size;

-- alter column public.t.sizes (its type is replaced)
ALTER TABLE public.t ALTER COLUMN sizes TYPE public.size[] USING sizes::public.size[];

-- alter column public.t.parcel (its type is replaced)
ALTER TABLE public.t ALTER COLUMN parcel TYPE public.parcel USING parcel::public.parcel;

-- alter column public.t.parcels (its type is replaced)
ALTER TABLE public.t ALTER COLUMN parcels TYPE public.parcel[] USING parcels::public.parcel[];

-- alter column public.t.checked (its type is replaced)
ALTER TABLE public.t ALTER COLUMN checked TYPE public.checked_size USING checked::public.checked_size;

-- create view public.v (its output cannot be changed in place)
CREATE VIEW public.v AS
SELECT (t.size).amount AS amount
   FROM public.t;

-- drop composite type public.parcel_plumb_old (it was replaced)
DROP CAST (public.parcel_plumb_old AS public.parcel);
DROP FUNCTION public.parcel_plumb_old(public.parcel_plumb_old);
DROP TYPE public.parcel_plumb_old;

-- drop domain public.checked_size_plumb_old (it was replaced)
DROP DOMAIN public.checked_size_plumb_old;

-- drop composite type public.size_plumb_old (it was replaced)
DROP CAST (public.size_plumb_old AS public.size);
DROP FUNCTION public.size_plumb_old(public.size_plumb_old);
DROP TYPE public.size_plumb_old;

-- drop enum public.unit_plumb_old (it was replaced)
DROP TYPE public.unit_plumb_old;
