-- alter operator public.===(point, point)
ALTER OPERATOR public.=== (point, point) SET (RESTRICT = pg_catalog.contsel);
ALTER OPERATOR public.=== (point, point) SET (JOIN = pg_catalog.eqjoinsel);
COMMENT ON OPERATOR public.=== (point, point) IS NULL;
