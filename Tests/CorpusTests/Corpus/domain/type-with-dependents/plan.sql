-- drop index public.t.t_twice_idx (it depends on function public.twice(public.amount))
DROP INDEX CONCURRENTLY public.t_twice_idx;

-- drop foreign key public.u.u_a_fkey (it depends on column public.u.a)
ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;

-- drop view public.v (its query, output cannot be changed in place)
DROP VIEW public.v;

-- drop check constraint public.t.more (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT more;

-- drop function public.twice(public.amount) (its returns, sql_body cannot be changed in place)
DROP FUNCTION public.twice(public.amount);

-- replace domain public.amount (its type cannot be changed in place)
ALTER DOMAIN public.amount RENAME TO amount_plumb_old;
CREATE DOMAIN public.amount AS bigint
  DEFAULT 1
  CONSTRAINT positive CHECK (VALUE > 0);
COMMENT ON DOMAIN public.amount IS 'Money.';

-- replace domain public.bonus (it depends on domain public.amount)
ALTER DOMAIN public.bonus RENAME TO bonus_plumb_old;
CREATE DOMAIN public.bonus AS public.amount
  DEFAULT 1
  CONSTRAINT small CHECK ((VALUE)::bigint < 50);

-- replace composite type public.price (it depends on domain public.amount)
ALTER TYPE public.price RENAME TO price_plumb_old;
CREATE TYPE public.price AS (
  amount public.amount,
  currency text
);

-- create function public.twice(public.amount) (its returns, sql_body cannot be changed in place)
CREATE FUNCTION public.twice(a public.amount)
  RETURNS bigint
  IMMUTABLE
  LANGUAGE sql
  RETURN ((a)::bigint * 2);

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE public.amount USING a::text::public.amount;

-- alter column public.t.b (its type is replaced)
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b TYPE public.amount USING b::text::public.amount;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 7;

-- alter column public.t.c (its type is replaced)
ALTER TABLE public.t ALTER COLUMN c TYPE public.amount[] USING c::text::public.amount[];

-- alter column public.t.d (its type is replaced)
ALTER TABLE public.t ALTER COLUMN d TYPE public.bonus USING d::text::public.bonus;

-- alter column public.t.e (its type is replaced)
ALTER TABLE public.t ALTER COLUMN e TYPE public.price USING e::text::public.price;

-- alter column public.u.a (its type is replaced)
ALTER TABLE public.u ALTER COLUMN a TYPE public.amount USING a::text::public.amount;

-- create check constraint public.t.more (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT more CHECK ((b)::bigint > 0) NOT VALID;

-- create view public.v (its query, output cannot be changed in place)
CREATE VIEW public.v AS
SELECT ((t.a)::bigint + 1) AS more
   FROM public.t;

-- create foreign key public.u.u_a_fkey (it depends on column public.u.a)
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a) NOT VALID;

-- alter check constraint public.t.more (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT more;

-- create index public.t.t_twice_idx (it depends on function public.twice(public.amount))
CREATE INDEX CONCURRENTLY t_twice_idx ON public.t ((public.twice(b)));

-- alter foreign key public.u.u_a_fkey (while others read and write)
ALTER TABLE public.u VALIDATE CONSTRAINT u_a_fkey;

-- drop composite type public.price_plumb_old (it was replaced)
DROP TYPE public.price_plumb_old;

-- drop domain public.bonus_plumb_old (it was replaced)
DROP DOMAIN public.bonus_plumb_old;

-- drop domain public.amount_plumb_old (it was replaced)
DROP DOMAIN public.amount_plumb_old;
