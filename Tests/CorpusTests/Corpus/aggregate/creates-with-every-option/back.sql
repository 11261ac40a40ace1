-- drop aggregate public.exact(numeric)
DROP AGGREGATE public.exact(numeric);

-- drop aggregate public.rows_seen()
DROP AGGREGATE public.rows_seen(*);

-- drop aggregate public.sliding(integer)
DROP AGGREGATE public.sliding(integer);

-- drop aggregate public.smallest(integer)
DROP AGGREGATE public.smallest(integer);
