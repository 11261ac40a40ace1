-- create composite type public.address
CREATE TYPE public.address AS (
  street text
);

-- replace composite type public.parcel (it depends on composite type public.postal_address)
ALTER TYPE public.parcel RENAME TO parcel_plumb_old;
CREATE TYPE public.parcel AS (
  "to" public.address
);

-- create function public.f(public.address)
CREATE FUNCTION public.f(a public.address)
  RETURNS public.address
  LANGUAGE sql
  RETURN a;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE public.address USING a::text::public.address;

-- alter column public.t.p (its type is replaced)
ALTER TABLE public.t ALTER COLUMN p TYPE public.parcel USING p::text::public.parcel;

-- drop function public.f(public.postal_address)
DROP FUNCTION public.f(public.postal_address);

-- drop composite type public.parcel_plumb_old (it was replaced)
DROP TYPE public.parcel_plumb_old;

-- drop composite type public.postal_address
DROP TYPE public.postal_address;
