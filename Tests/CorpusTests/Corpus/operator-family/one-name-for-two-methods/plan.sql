-- create operator family public.own(btree)
CREATE OPERATOR FAMILY public.own USING btree;

-- alter operator family public.own(hash)
COMMENT ON OPERATOR FAMILY public.own USING hash IS 'c';
