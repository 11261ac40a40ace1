-- replace composite type public.pair (its attributes cannot be changed in place)
ALTER TYPE public.pair DROP ATTRIBUTE b;
ALTER TYPE public.pair ADD ATTRIBUTE c text;
ALTER TYPE public.pair RENAME TO pair_plumb_old;
CREATE TYPE public.pair AS (
  a bigint,
  c text
);

-- drop composite type public.pair_plumb_old (it was replaced)
DROP TYPE public.pair_plumb_old;
