-- drop operator family public.empty(hash)
DROP OPERATOR FAMILY public.empty USING hash;

-- drop operator family public.numbers(btree)
DROP OPERATOR FAMILY public.numbers USING btree;
