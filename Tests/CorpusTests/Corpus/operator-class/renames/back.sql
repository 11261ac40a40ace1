-- create operator family public.own(btree)
CREATE OPERATOR FAMILY public.own USING btree;

-- create operator class public.own(btree)
CREATE OPERATOR CLASS public.own FOR TYPE integer USING btree AS
  OPERATOR 1 <,
  OPERATOR 2 <=,
  OPERATOR 3 =,
  OPERATOR 4 >=,
  OPERATOR 5 >,
  FUNCTION 1 btint4cmp(integer,integer);

-- drop index public.t.t_a_idx (its columns cannot be changed in place)
DROP INDEX public.t_a_idx;

-- drop operator class public.ours(btree)
DROP OPERATOR CLASS public.ours USING btree;

-- create index public.t.t_a_idx (its columns cannot be changed in place)
CREATE INDEX t_a_idx ON public.t (a public.own);

-- drop operator family public.ours(btree)
DROP OPERATOR FAMILY public.ours USING btree;
