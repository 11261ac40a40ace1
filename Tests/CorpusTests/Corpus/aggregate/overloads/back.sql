-- alter aggregate public.total(integer)
CREATE OR REPLACE AGGREGATE public.total(integer) (
  SFUNC = pg_catalog.int4_sum,
  STYPE = bigint
);

-- create aggregate public.total(smallint)
CREATE AGGREGATE public.total(smallint) (
  SFUNC = pg_catalog.int2_sum,
  STYPE = bigint
);
COMMENT ON AGGREGATE public.total(smallint) IS 'Small.';

-- drop aggregate public.total()
DROP AGGREGATE public.total(*);

-- drop aggregate public.total(real)
DROP AGGREGATE public.total(real);
