-- drop view public.totals (it depends on aggregate public.total(integer))
DROP VIEW public.totals;

-- drop aggregate public.total(integer) (its sfunc, stype, initcond, finalfunc, returns cannot be changed in place)
DROP AGGREGATE public.total(integer);

-- create aggregate public.total(integer) (its sfunc, stype, initcond, finalfunc, returns cannot be changed in place)
CREATE AGGREGATE public.total(integer) (
  SFUNC = pg_catalog.int4_avg_accum,
  STYPE = bigint[],
  FINALFUNC = pg_catalog.int8_avg,
  INITCOND = '{0,0}'
);

-- create view public.totals (it depends on aggregate public.total(integer))
CREATE VIEW public.totals AS
SELECT (public.total(t.a))::text AS a
   FROM public.t;
