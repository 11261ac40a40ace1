-- create function public.twice(integer)
CREATE FUNCTION public.twice(n integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN (n * 2);
COMMENT ON FUNCTION public.twice(integer) IS 'Doubles.';

-- drop index public.t.t_twice_idx (its columns cannot be changed in place)
DROP INDEX public.t_twice_idx;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT public.twice(2);

-- alter view public.v
CREATE OR REPLACE VIEW public.v AS
SELECT public.twice(t.id) AS d
   FROM public.t;

-- drop function public.doubled(integer)
DROP FUNCTION public.doubled(integer);

-- create index public.t.t_twice_idx (its columns cannot be changed in place)
CREATE INDEX t_twice_idx ON public.t ((public.twice(id)));
