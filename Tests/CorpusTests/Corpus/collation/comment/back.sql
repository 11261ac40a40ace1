-- alter collation public.one
COMMENT ON COLLATION public.one IS 'a';

-- drop collation public.two
DROP COLLATION public.two;
