-- drop operator geo.@+@(point, point)
DROP OPERATOR geo.@+@ (point, point);

-- drop operator public.@+@(none, point)
DROP OPERATOR public.@+@ (NONE, point);

-- drop operator public.@+@(point, point) (its function cannot be changed in place)
DROP OPERATOR public.@+@ (point, point);

-- create operator public.@+@(point, point) (its function cannot be changed in place)
CREATE OPERATOR public.@+@ (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point
);

-- drop schema geo
DROP SCHEMA geo;
