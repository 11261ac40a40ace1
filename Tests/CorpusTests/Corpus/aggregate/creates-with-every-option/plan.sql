-- create aggregate public.exact(numeric)
CREATE AGGREGATE public.exact(numeric) (
  SFUNC = pg_catalog.numeric_avg_accum,
  STYPE = internal,
  FINALFUNC = pg_catalog.numeric_avg,
  COMBINEFUNC = pg_catalog.numeric_avg_combine,
  SERIALFUNC = pg_catalog.numeric_avg_serialize,
  DESERIALFUNC = pg_catalog.numeric_avg_deserialize
);

-- create aggregate public.rows_seen()
CREATE AGGREGATE public.rows_seen(*) (
  SFUNC = pg_catalog.int8inc,
  STYPE = bigint,
  INITCOND = '0'
);

-- create aggregate public.sliding(integer)
CREATE AGGREGATE public.sliding(value integer) (
  SFUNC = pg_catalog.int4_avg_accum,
  STYPE = bigint[],
  SSPACE = 128,
  FINALFUNC = pg_catalog.int8_avg,
  FINALFUNC_MODIFY = SHAREABLE,
  COMBINEFUNC = pg_catalog.int4_avg_combine,
  INITCOND = '{0,0}',
  MSFUNC = pg_catalog.int4_avg_accum,
  MINVFUNC = pg_catalog.int4_avg_accum_inv,
  MSTYPE = bigint[],
  MSSPACE = 256,
  MFINALFUNC = pg_catalog.int8_avg,
  MFINALFUNC_MODIFY = READ_WRITE,
  MINITCOND = '{0,0}',
  PARALLEL = SAFE
);
COMMENT ON AGGREGATE public.sliding(integer) IS 'The average of a window that moves.';

-- create aggregate public.smallest(integer)
CREATE AGGREGATE public.smallest(integer) (
  SFUNC = pg_catalog.int4smaller,
  STYPE = integer,
  SORTOP = OPERATOR(pg_catalog.<)
);
