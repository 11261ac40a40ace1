-- drop index public.t.t_worth_idx (it depends on function public.worth(public.price))
DROP INDEX CONCURRENTLY public.t_worth_idx;

-- drop view public.v (its output cannot be changed in place)
DROP VIEW public.v;

-- drop check constraint public.t.positive (it depends on composite type public.price)
ALTER TABLE public.t DROP CONSTRAINT positive;

-- drop function public.worth(public.price) (its returns cannot be changed in place)
DROP FUNCTION public.worth(public.price);

-- replace composite type public.price (its attributes cannot be changed in place)
ALTER TYPE public.price RENAME TO price_plumb_old;
CREATE TYPE public.price AS (
  amount bigint,
  currency text
);
COMMENT ON TYPE public.price IS 'Money.';

-- create function public.worth(public.price) (its returns cannot be changed in place)
CREATE FUNCTION public.worth(p public.price)
  RETURNS bigint
  IMMUTABLE
  LANGUAGE sql
  RETURN (p).amount;

-- alter column public.t.p (its type is replaced)
ALTER TABLE public.t ALTER COLUMN p TYPE public.price USING p::text::public.price;

-- alter column public.t.all (its type is replaced)
ALTER TABLE public.t ALTER COLUMN "all" TYPE public.price[] USING "all"::text::public.price[];

-- create check constraint public.t.positive (it depends on composite type public.price)
ALTER TABLE public.t ADD CONSTRAINT positive CHECK ((p).amount > 0) NOT VALID;

-- create view public.v (its output cannot be changed in place)
CREATE VIEW public.v AS
SELECT (t.p).amount AS amount
   FROM public.t;

-- alter check constraint public.t.positive (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT positive;

-- create index public.t.t_worth_idx (it depends on function public.worth(public.price))
CREATE INDEX CONCURRENTLY t_worth_idx ON public.t ((public.worth(p)));

-- drop composite type public.price_plumb_old (it was replaced)
DROP TYPE public.price_plumb_old;
