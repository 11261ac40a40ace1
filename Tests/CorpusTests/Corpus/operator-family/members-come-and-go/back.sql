-- alter operator family public.numbers(btree)
ALTER OPERATOR FAMILY public.numbers USING btree DROP OPERATOR 5 (bigint,integer);
ALTER OPERATOR FAMILY public.numbers USING btree ADD
  OPERATOR 1 <(integer,bigint);
ALTER OPERATOR FAMILY public.numbers USING btree DROP FUNCTION 1 (bigint, integer);
ALTER OPERATOR FAMILY public.numbers USING btree ADD
  FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint);
COMMENT ON OPERATOR FAMILY public.numbers USING btree IS NULL;
