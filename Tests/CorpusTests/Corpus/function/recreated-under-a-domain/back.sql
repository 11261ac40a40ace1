-- alter domain public.changes (what it refers to is recreated)
ALTER DOMAIN public.changes DROP CONSTRAINT c;
ALTER DOMAIN public.changes DROP CONSTRAINT comes;
ALTER DOMAIN public.changes DROP DEFAULT;

-- alter domain public.d (what it refers to is recreated)
ALTER DOMAIN public.d DROP CONSTRAINT c;
ALTER DOMAIN public.d DROP CONSTRAINT same;

-- alter domain public.retyped (what it refers to is recreated)
ALTER DOMAIN public.retyped DROP CONSTRAINT c;

-- drop function public.f(integer) (its arguments cannot be changed in place)
DROP FUNCTION public.f(integer);

-- create function public.f(integer) (its arguments cannot be changed in place)
CREATE FUNCTION public.f(a integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$SELECT $1 + 1$$;

-- alter domain public.changes (what it refers to was recreated)
ALTER DOMAIN public.changes SET DEFAULT public.f(1);
ALTER DOMAIN public.changes ADD CONSTRAINT c CHECK (public.f(VALUE) > 0);
ALTER DOMAIN public.changes ADD CONSTRAINT goes CHECK (public.f(VALUE) > 1);

-- alter domain public.d (what it refers to was recreated)
ALTER DOMAIN public.d ADD CONSTRAINT c CHECK (public.f(VALUE) > 0);
ALTER DOMAIN public.d ADD CONSTRAINT same CHECK (VALUE < 100);

-- replace domain public.retyped (its type, checks cannot be changed in place)
ALTER DOMAIN public.retyped RENAME TO retyped_plumb_old;
CREATE DOMAIN public.retyped AS integer
  CONSTRAINT c CHECK (public.f(VALUE) > 0);

-- alter column public.t.retyped (its type is replaced)
ALTER TABLE public.t ALTER COLUMN retyped TYPE public.retyped USING retyped::text::public.retyped;

-- drop domain public.retyped_plumb_old (it was replaced)
DROP DOMAIN public.retyped_plumb_old;
