-- alter operator family public.numbers(btree)
ALTER OPERATOR FAMILY public.numbers USING btree ADD
  OPERATOR 1 <(integer,bigint);
ALTER OPERATOR FAMILY public.numbers USING btree ADD
  FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint);

-- create operator class public.small(btree)
CREATE OPERATOR CLASS public.small FOR TYPE integer USING btree FAMILY public.numbers AS
  OPERATOR 1 <,
  OPERATOR 2 <=,
  OPERATOR 3 =,
  OPERATOR 4 >=,
  OPERATOR 5 >,
  FUNCTION 1 btint4cmp(integer,integer);
