-- alter index public.t.gin
ALTER INDEX public.gin SET (fastupdate = 'false');

-- alter index public.t.stores
ALTER INDEX public.stores SET (fillfactor = '70');

-- replace index public.t.include (its include cannot be changed in place)
CREATE INDEX CONCURRENTLY include_plumb_new ON public.t (a);

-- alter index public.t.include (while others read and write)
DROP INDEX CONCURRENTLY public.include;

-- alter index public.t.include (while others read and write)
ALTER INDEX public.include_plumb_new RENAME TO include;

-- replace index public.t.method (its using cannot be changed in place)
CREATE INDEX CONCURRENTLY method_plumb_new ON public.t USING hash (b);

-- alter index public.t.method (while others read and write)
DROP INDEX CONCURRENTLY public.method;

-- alter index public.t.method (while others read and write)
ALTER INDEX public.method_plumb_new RENAME TO method;

-- replace index public.t.nulls (its nulls_not_distinct cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY nulls_plumb_new ON public.t (b) NULLS NOT DISTINCT;

-- alter index public.t.nulls (while others read and write)
DROP INDEX CONCURRENTLY public.nulls;

-- alter index public.t.nulls (while others read and write)
ALTER INDEX public.nulls_plumb_new RENAME TO nulls;

-- replace index public.t.unique (its unique cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY unique_plumb_new ON public.t (a);

-- alter index public.t.unique (while others read and write)
DROP INDEX CONCURRENTLY public."unique";

-- alter index public.t.unique (while others read and write)
ALTER INDEX public.unique_plumb_new RENAME TO "unique";

-- replace index public.t.where (its where cannot be changed in place)
CREATE INDEX CONCURRENTLY where_plumb_new ON public.t (a) WHERE (b = 'it''s'::text);

-- alter index public.t.where (while others read and write)
DROP INDEX CONCURRENTLY public."where";

-- alter index public.t.where (while others read and write)
ALTER INDEX public.where_plumb_new RENAME TO "where";
