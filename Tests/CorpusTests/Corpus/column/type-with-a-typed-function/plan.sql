-- create function public.larger(bigint, bigint)
CREATE FUNCTION public.larger(a bigint, b bigint)
  RETURNS bigint
  IMMUTABLE
  LANGUAGE sql
  RETURN GREATEST(a, b);

-- drop index public.t.t_larger_idx (it depends on function public.larger(integer, integer))
DROP INDEX CONCURRENTLY public.t_larger_idx;

-- drop check constraint public.t.sane (it depends on function public.larger(integer, integer))
ALTER TABLE public.t DROP CONSTRAINT sane;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b TYPE bigint USING b::bigint;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT public.larger((1)::bigint, (2)::bigint);

-- drop column public.t.c (its type, generated cannot be changed in place)
ALTER TABLE public.t DROP COLUMN c;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

-- drop function public.larger(integer, integer)
DROP FUNCTION public.larger(integer, integer);

-- create column public.t.c (its type, generated cannot be changed in place)
ALTER TABLE public.t ADD COLUMN c bigint GENERATED ALWAYS AS (public.larger(a, (3)::bigint)) STORED;

-- create check constraint public.t.sane (it depends on function public.larger(integer, integer))
ALTER TABLE public.t ADD CONSTRAINT sane CHECK (public.larger(a, b) > 0) NOT VALID;

-- alter check constraint public.t.sane (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT sane;

-- create index public.t.t_larger_idx (it depends on function public.larger(integer, integer))
CREATE INDEX CONCURRENTLY t_larger_idx ON public.t ((public.larger(a, b)));
