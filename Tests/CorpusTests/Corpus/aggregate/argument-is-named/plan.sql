-- drop aggregate public.total(integer) (its arguments cannot be changed in place)
DROP AGGREGATE public.total(integer);

-- create aggregate public.total(integer) (its arguments cannot be changed in place)
CREATE AGGREGATE public.total(amount integer) (
  SFUNC = pg_catalog.int4_sum,
  STYPE = bigint
);
