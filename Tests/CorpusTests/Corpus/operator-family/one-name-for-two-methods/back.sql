-- alter operator family public.own(hash)
COMMENT ON OPERATOR FAMILY public.own USING hash IS NULL;

-- drop operator family public.own(btree)
DROP OPERATOR FAMILY public.own USING btree;
