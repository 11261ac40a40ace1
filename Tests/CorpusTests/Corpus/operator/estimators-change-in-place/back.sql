-- alter operator public.===(point, point)
ALTER OPERATOR public.=== (point, point) SET (RESTRICT = pg_catalog.eqsel);
ALTER OPERATOR public.=== (point, point) SET (JOIN = NONE);
COMMENT ON OPERATOR public.=== (point, point) IS 'a';
