-- drop operator family public.numbers(btree) (it depends on function public.cmp(integer, bigint))
DROP OPERATOR FAMILY public.numbers USING btree;

-- drop function public.cmp(integer, bigint) (its arguments cannot be changed in place)
DROP FUNCTION public.cmp(integer, bigint);

-- create function public.cmp(integer, bigint) (its arguments cannot be changed in place)
CREATE FUNCTION public.cmp(a integer, b bigint)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select btint48cmp($1, $2)$$;

-- create operator family public.numbers(btree) (it depends on function public.cmp(integer, bigint))
CREATE OPERATOR FAMILY public.numbers USING btree;
ALTER OPERATOR FAMILY public.numbers USING btree ADD
  FUNCTION 1 (integer, bigint) public.cmp(integer,bigint);
