-- create operator family public.numbers(btree)
CREATE OPERATOR FAMILY public.numbers USING btree;
ALTER OPERATOR FAMILY public.numbers USING btree ADD
  OPERATOR 1 <(integer,bigint);

-- drop operator family public.figures(btree)
DROP OPERATOR FAMILY public.figures USING btree;
