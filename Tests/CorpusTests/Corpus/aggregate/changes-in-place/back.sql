-- alter aggregate public.total(integer)
CREATE OR REPLACE AGGREGATE public.total(integer) (
  SFUNC = pg_catalog.int4_sum,
  STYPE = bigint
);
COMMENT ON AGGREGATE public.total(integer) IS 'Of integers.';
