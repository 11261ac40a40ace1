-- replace composite type public.pair (its attributes cannot be changed in place)
ALTER TYPE public.pair DROP ATTRIBUTE a;
ALTER TYPE public.pair DROP ATTRIBUTE b;
ALTER TYPE public.pair DROP ATTRIBUTE c;
ALTER TYPE public.pair ADD ATTRIBUTE b integer;
ALTER TYPE public.pair ADD ATTRIBUTE a integer;
ALTER TYPE public.pair ADD ATTRIBUTE c text;
ALTER TYPE public.pair RENAME TO pair_plumb_old;
CREATE TYPE public.pair AS (
  b integer,
  a integer,
  c text
);

-- alter column public.t.p (its type is replaced)
ALTER TABLE public.t ALTER COLUMN p TYPE public.pair USING p::text::public.pair;

-- drop composite type public.pair_plumb_old (it was replaced)
DROP TYPE public.pair_plumb_old;
