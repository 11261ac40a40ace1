-- replace composite type public.c (its attributes cannot be changed in place)
ALTER TYPE public.c RENAME TO c_plumb_old;
CREATE TYPE public.c AS (
  x character varying(50),
  y numeric(12,2)
);

-- replace domain public.d (it depends on composite type public.c)
ALTER DOMAIN public.d RENAME TO d_plumb_old;
CREATE DOMAIN public.d AS public.c;

-- replace composite type public.outer (it depends on composite type public.c)
ALTER TYPE public."outer" RENAME TO outer_plumb_old;
CREATE TYPE public."outer" AS (
  "inner" public.c,
  n integer
);

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE public.c USING a::text::public.c;

-- alter column public.t.list (its type is replaced)
ALTER TABLE public.t ALTER COLUMN list TYPE public.c[] USING list::text::public.c[];

-- alter column public.t.whole (its type is replaced)
ALTER TABLE public.t ALTER COLUMN whole TYPE public."outer" USING whole::text::public."outer";

-- alter column public.t.strict (its type is replaced)
ALTER TABLE public.t ALTER COLUMN strict TYPE public.d USING strict::text::public.d;

-- alter column public.t.stricts (its type is replaced)
ALTER TABLE public.t ALTER COLUMN stricts TYPE public.d[] USING stricts::text::public.d[];

-- drop composite type public.outer_plumb_old (it was replaced)
DROP TYPE public.outer_plumb_old;

-- drop domain public.d_plumb_old (it was replaced)
DROP DOMAIN public.d_plumb_old;

-- drop composite type public.c_plumb_old (it was replaced)
DROP TYPE public.c_plumb_old;
