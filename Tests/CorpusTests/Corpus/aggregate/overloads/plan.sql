-- create aggregate public.total()
CREATE AGGREGATE public.total(*) (
  SFUNC = pg_catalog.int8inc,
  STYPE = bigint,
  INITCOND = '0'
);

-- alter aggregate public.total(integer)
CREATE OR REPLACE AGGREGATE public.total(integer) (
  SFUNC = pg_catalog.int4_sum,
  STYPE = bigint,
  INITCOND = '0'
);

-- create aggregate public.total(real)
CREATE AGGREGATE public.total(real) (
  SFUNC = pg_catalog.float4pl,
  STYPE = real
);

-- drop aggregate public.total(smallint)
DROP AGGREGATE public.total(smallint);
