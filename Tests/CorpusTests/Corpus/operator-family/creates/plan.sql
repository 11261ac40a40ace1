-- create operator family public.empty(hash)
CREATE OPERATOR FAMILY public.empty USING hash;

-- create operator family public.numbers(btree)
CREATE OPERATOR FAMILY public.numbers USING btree;
ALTER OPERATOR FAMILY public.numbers USING btree ADD
  OPERATOR 1 <(integer,bigint),
  OPERATOR 3 =(integer,bigint),
  FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint);
COMMENT ON OPERATOR FAMILY public.numbers USING btree IS 'Numbers of all sizes.';
