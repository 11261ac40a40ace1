-- alter collation public.one
COMMENT ON COLLATION public.one IS 'b';

-- create collation public.two
CREATE COLLATION public.two (LOCALE = 'C');
COMMENT ON COLLATION public.two IS 'c';
