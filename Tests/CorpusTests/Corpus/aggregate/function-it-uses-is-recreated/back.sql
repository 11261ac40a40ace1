-- drop view public.totals (it depends on aggregate public.total(integer))
DROP VIEW public.totals;

-- drop aggregate public.total(integer) (it depends on function public.add(integer, integer))
DROP AGGREGATE public.total(integer);

-- drop function public.add(integer, integer) (its arguments cannot be changed in place)
DROP FUNCTION public.add(integer, integer);

-- create function public.add(integer, integer) (its arguments cannot be changed in place)
CREATE FUNCTION public.add(a integer, b integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select $1 + $2$$;

-- create aggregate public.total(integer) (it depends on function public.add(integer, integer))
CREATE AGGREGATE public.total(integer) (
  SFUNC = public.add,
  STYPE = integer
);
COMMENT ON AGGREGATE public.total(integer) IS 'c';

-- create view public.totals (it depends on aggregate public.total(integer))
CREATE VIEW public.totals AS
SELECT public.total(t.a) AS a
   FROM public.t;
