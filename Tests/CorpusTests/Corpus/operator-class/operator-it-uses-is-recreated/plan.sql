-- drop primary key public.t.t_pkey (it depends on operator class public.by_x(btree))
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- drop operator class public.by_x(btree) (it depends on operator public.|=(point, point))
DROP OPERATOR CLASS public.by_x USING btree;

-- drop operator public.|=(point, point) (its merges cannot be changed in place)
DROP OPERATOR public.|= (point, point);

-- create operator public.|=(point, point) (its merges cannot be changed in place)
CREATE OPERATOR public.|= (
  FUNCTION = public.eq,
  LEFTARG = point,
  RIGHTARG = point,
  COMMUTATOR = OPERATOR(public.|=),
  MERGES
);

-- create operator class public.by_x(btree) (it depends on operator public.|=(point, point))
CREATE OPERATOR CLASS public.by_x DEFAULT FOR TYPE point USING btree AS
  OPERATOR 1 public.|<,
  OPERATOR 2 public.|<=,
  OPERATOR 3 public.|=,
  OPERATOR 4 public.|>=,
  OPERATOR 5 public.|>,
  FUNCTION 1 public.cmp(point,point);

-- create primary key public.t.t_pkey (it depends on operator class public.by_x(btree))
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);
