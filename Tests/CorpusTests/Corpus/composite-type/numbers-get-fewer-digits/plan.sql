-- replace composite type public.c (its attributes cannot be changed in place)
ALTER TYPE public.c RENAME TO c_plumb_old;
CREATE TYPE public.c AS (
  x character varying(10),
  y numeric(4,1)
);
CREATE FUNCTION public.c_plumb_old(public.c_plumb_old) RETURNS public.c LANGUAGE sql STRICT
  RETURN ROW(($1).x::character varying(10), ($1).y::numeric(4,1))::public.c;
CREATE CAST (public.c_plumb_old AS public.c) WITH FUNCTION public.c_plumb_old(public.c_plumb_old);

-- replace domain public.d (it depends on composite type public.c)
ALTER DOMAIN public.d RENAME TO d_plumb_old;
CREATE DOMAIN public.d AS public.c;

-- replace composite type public.outer (it depends on composite type public.c)
ALTER TYPE public."outer" RENAME TO outer_plumb_old;
CREATE TYPE public."outer" AS (
  "inner" public.c,
  n integer
);
CREATE FUNCTION public.outer_plumb_old(public.outer_plumb_old) RETURNS public."outer" LANGUAGE sql STRICT
  RETURN ROW(($1)."inner"::public.c, ($1).n)::public."outer";
CREATE CAST (public.outer_plumb_old AS public."outer") WITH FUNCTION public.outer_plumb_old(public.outer_plumb_old);

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE public.c USING a::public.c;

-- alter column public.t.list (its type is replaced)
ALTER TABLE public.t ALTER COLUMN list TYPE public.c[] USING list::public.c[];

-- alter column public.t.whole (its type is replaced)
ALTER TABLE public.t ALTER COLUMN whole TYPE public."outer" USING whole::public."outer";

-- alter column public.t.strict (its type is replaced)
ALTER TABLE public.t ALTER COLUMN strict TYPE public.d USING strict::public.d;

-- alter column public.t.stricts (its type is replaced)
ALTER TABLE public.t ALTER COLUMN stricts TYPE public.d[] USING stricts::public.d[];

-- drop composite type public.outer_plumb_old (it was replaced)
DROP CAST (public.outer_plumb_old AS public."outer");
DROP FUNCTION public.outer_plumb_old(public.outer_plumb_old);
DROP TYPE public.outer_plumb_old;

-- drop domain public.d_plumb_old (it was replaced)
DROP DOMAIN public.d_plumb_old;

-- drop composite type public.c_plumb_old (it was replaced)
DROP CAST (public.c_plumb_old AS public.c);
DROP FUNCTION public.c_plumb_old(public.c_plumb_old);
DROP TYPE public.c_plumb_old;
