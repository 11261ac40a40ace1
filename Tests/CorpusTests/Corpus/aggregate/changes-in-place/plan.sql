-- alter aggregate public.total(integer)
CREATE OR REPLACE AGGREGATE public.total(integer) (
  SFUNC = pg_catalog.int4_sum,
  STYPE = bigint,
  COMBINEFUNC = pg_catalog.int8pl,
  INITCOND = '0',
  PARALLEL = SAFE
);
COMMENT ON AGGREGATE public.total(integer) IS 'Of whole numbers.';
