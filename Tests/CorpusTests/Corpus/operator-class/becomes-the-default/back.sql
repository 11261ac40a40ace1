-- drop index public.t.t_a_idx (its columns cannot be changed in place)
DROP INDEX public.t_a_idx;

-- drop operator class public.by_x(btree) (its default cannot be changed in place)
DROP OPERATOR CLASS public.by_x USING btree;

-- create operator class public.by_x(btree) (its default cannot be changed in place)
CREATE OPERATOR CLASS public.by_x FOR TYPE point USING btree AS
  OPERATOR 1 public.|<,
  OPERATOR 2 public.|<=,
  OPERATOR 3 public.|=,
  OPERATOR 4 public.|>=,
  OPERATOR 5 public.|>,
  FUNCTION 1 public.cmp(point,point);

-- create index public.t.t_a_idx (its columns cannot be changed in place)
CREATE INDEX t_a_idx ON public.t (a public.by_x);
