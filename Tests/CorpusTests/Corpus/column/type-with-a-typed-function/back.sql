-- create function public.larger(integer, integer)
CREATE FUNCTION public.larger(a integer, b integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN GREATEST(a, b);

-- drop index public.t.t_larger_idx (it depends on function public.larger(bigint, bigint))
DROP INDEX public.t_larger_idx;

-- drop check constraint public.t.sane (it depends on function public.larger(bigint, bigint))
ALTER TABLE public.t DROP CONSTRAINT sane;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b TYPE integer USING b::integer;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT public.larger(1, 2);

-- drop column public.t.c (its type, generated cannot be changed in place)
ALTER TABLE public.t DROP COLUMN c;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- drop function public.larger(bigint, bigint)
DROP FUNCTION public.larger(bigint, bigint);

-- create column public.t.c (its type, generated cannot be changed in place)
ALTER TABLE public.t ADD COLUMN c integer GENERATED ALWAYS AS (public.larger(a, 3)) STORED;

-- create check constraint public.t.sane (it depends on function public.larger(bigint, bigint))
ALTER TABLE public.t ADD CONSTRAINT sane CHECK (public.larger(a, b) > 0);

-- create index public.t.t_larger_idx (it depends on function public.larger(bigint, bigint))
CREATE INDEX t_larger_idx ON public.t ((public.larger(a, b)));
