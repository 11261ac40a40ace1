-- drop index public.t.t_a_idx (it depends on operator class public.own(btree))
DROP INDEX public.t_a_idx;

-- drop operator class public.own(btree) (its operators, functions, comment cannot be changed in place)
DROP OPERATOR CLASS public.own USING btree;

-- drop function public.cmp(integer, integer)
DROP FUNCTION public.cmp(integer, integer);

-- create operator class public.own(btree) (its operators, functions, comment cannot be changed in place)
CREATE OPERATOR CLASS public.own FOR TYPE integer USING btree AS
  OPERATOR 1 <,
  OPERATOR 2 <=,
  OPERATOR 3 =,
  OPERATOR 4 >=,
  OPERATOR 5 >,
  FUNCTION 1 btint4cmp(integer,integer);
COMMENT ON OPERATOR CLASS public.own USING btree IS 'c';

-- create index public.t.t_a_idx (it depends on operator class public.own(btree))
CREATE INDEX t_a_idx ON public.t (a public.own);
