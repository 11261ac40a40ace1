-- replace index public.t.collation (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY collation_plumb_new ON public.t (b COLLATE pg_catalog."C");

-- alter index public.t.collation (while others read and write)
DROP INDEX CONCURRENTLY public."collation";

-- alter index public.t.collation (while others read and write)
ALTER INDEX public.collation_plumb_new RENAME TO "collation";

-- replace index public.t.expression (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY expression_plumb_new ON public.t ((upper(b)), ((a + 1)));

-- alter index public.t.expression (while others read and write)
DROP INDEX CONCURRENTLY public.expression;

-- alter index public.t.expression (while others read and write)
ALTER INDEX public.expression_plumb_new RENAME TO expression;

-- replace index public.t.more (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY more_plumb_new ON public.t (a, c, b);

-- alter index public.t.more (while others read and write)
DROP INDEX CONCURRENTLY public.more;

-- alter index public.t.more (while others read and write)
ALTER INDEX public.more_plumb_new RENAME TO more;

-- replace index public.t.nulls (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY nulls_plumb_new ON public.t (a DESC NULLS LAST);

-- alter index public.t.nulls (while others read and write)
DROP INDEX CONCURRENTLY public.nulls;

-- alter index public.t.nulls (while others read and write)
ALTER INDEX public.nulls_plumb_new RENAME TO nulls;

-- replace index public.t.opclass (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY opclass_plumb_new ON public.t (b pg_catalog.text_pattern_ops);

-- alter index public.t.opclass (while others read and write)
DROP INDEX CONCURRENTLY public.opclass;

-- alter index public.t.opclass (while others read and write)
ALTER INDEX public.opclass_plumb_new RENAME TO opclass;

-- replace index public.t.order (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY order_plumb_new ON public.t (a DESC);

-- alter index public.t.order (while others read and write)
DROP INDEX CONCURRENTLY public."order";

-- alter index public.t.order (while others read and write)
ALTER INDEX public.order_plumb_new RENAME TO "order";
