-- create operator family public.numbers(btree)
CREATE OPERATOR FAMILY public.numbers USING btree;

-- drop operator class public.own(btree) (its family cannot be changed in place)
DROP OPERATOR CLASS public.own USING btree;

-- drop operator family public.own(btree)
DROP OPERATOR FAMILY public.own USING btree;

-- create operator class public.own(btree) (its family cannot be changed in place)
CREATE OPERATOR CLASS public.own FOR TYPE integer USING btree FAMILY public.numbers AS
  OPERATOR 1 <,
  OPERATOR 2 <=,
  OPERATOR 3 =,
  OPERATOR 4 >=,
  OPERATOR 5 >,
  FUNCTION 1 btint4cmp(integer,integer);
