-- replace composite type public.pair (its attributes cannot be changed in place)
ALTER TYPE public.pair RENAME TO pair_plumb_old;
CREATE TYPE public.pair AS (
  a integer,
  b integer,
  c text
);
CREATE FUNCTION public.pair_plumb_old(public.pair_plumb_old) RETURNS public.pair LANGUAGE sql STRICT
  RETURN ROW(($1).a, ($1).b, ($1).c)::public.pair;
CREATE CAST (public.pair_plumb_old AS public.pair) WITH FUNCTION public.pair_plumb_old(public.pair_plumb_old);

-- alter column public.t.p (its type is replaced)
ALTER TABLE public.t ALTER COLUMN p TYPE public.pair USING p::public.pair;

-- drop composite type public.pair_plumb_old (it was replaced)
DROP CAST (public.pair_plumb_old AS public.pair);
DROP FUNCTION public.pair_plumb_old(public.pair_plumb_old);
DROP TYPE public.pair_plumb_old;
