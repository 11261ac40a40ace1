-- create schema geo
CREATE SCHEMA geo;

-- create operator geo.@+@(point, point)
CREATE OPERATOR geo.@+@ (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point
);

-- create operator public.@+@(none, point)
CREATE OPERATOR public.@+@ (
  FUNCTION = public.flip,
  RIGHTARG = point
);
COMMENT ON OPERATOR public.@+@ (NONE, point) IS 'Turned around.';

-- drop operator public.@+@(point, point) (its function cannot be changed in place)
DROP OPERATOR public.@+@ (point, point);

-- create operator public.@+@(point, point) (its function cannot be changed in place)
CREATE OPERATOR public.@+@ (
  FUNCTION = public.other,
  LEFTARG = point,
  RIGHTARG = point
);
