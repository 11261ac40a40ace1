-- create aggregate public.total(integer)
CREATE AGGREGATE public.total(integer) (
  SFUNC = pg_catalog.int4_sum,
  STYPE = bigint
);
COMMENT ON AGGREGATE public.total(integer) IS 'c';

-- alter view public.totals
CREATE OR REPLACE VIEW public.totals AS
SELECT public.total(t.a) AS a
   FROM public.t;

-- drop aggregate public.grand_total(integer)
DROP AGGREGATE public.grand_total(integer);
