-- drop operator class public.small(btree)
DROP OPERATOR CLASS public.small USING btree;

-- alter operator family public.numbers(btree)
ALTER OPERATOR FAMILY public.numbers USING btree DROP OPERATOR 1 (integer,bigint);
ALTER OPERATOR FAMILY public.numbers USING btree DROP FUNCTION 1 (integer, bigint);
