-- replace composite type public.pair (its attributes cannot be changed in place)
ALTER TYPE public.pair DROP ATTRIBUTE c;
ALTER TYPE public.pair ADD ATTRIBUTE b integer;
ALTER TYPE public.pair RENAME TO pair_plumb_old;
CREATE TYPE public.pair AS (
  a integer,
  b integer
);

-- drop composite type public.pair_plumb_old (it was replaced)
DROP TYPE public.pair_plumb_old;
