-- replace enum public.unit (its labels cannot be changed in place)
ALTER TYPE public.unit RENAME TO unit_plumb_old;
CREATE TYPE public.unit AS ENUM ('kg', 'g', 'lb');

-- replace domain public.amount (its type cannot be changed in place)
ALTER DOMAIN public.amount RENAME TO amount_plumb_old;
CREATE DOMAIN public.amount AS integer;

-- replace composite type public.weight (it depends on domain public.amount)
ALTER TYPE public.weight RENAME TO weight_plumb_old;
CREATE TYPE public.weight AS (
  amount public.amount,
  unit public.unit
);

-- replace composite type public.parcel (it depends on composite type public.weight)
ALTER TYPE public.parcel RENAME TO parcel_plumb_old;
CREATE TYPE public.parcel AS (
  weight public.weight
);

-- alter column public.t.p (its type is replaced)
ALTER TABLE public.t ALTER COLUMN p TYPE public.parcel USING p::text::public.parcel;

-- drop composite type public.parcel_plumb_old (it was replaced)
DROP TYPE public.parcel_plumb_old;

-- drop composite type public.weight_plumb_old (it was replaced)
DROP TYPE public.weight_plumb_old;

-- drop domain public.amount_plumb_old (it was replaced)
DROP DOMAIN public.amount_plumb_old;

-- drop enum public.unit_plumb_old (it was replaced)
DROP TYPE public.unit_plumb_old;
