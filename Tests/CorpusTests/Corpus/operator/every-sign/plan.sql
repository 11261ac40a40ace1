-- create function public.flip(point)
CREATE FUNCTION public.flip(a point)
  RETURNS point
  IMMUTABLE
  LANGUAGE sql
  AS $$select point(0, 0) - $1$$;

-- create function public.other(point, point)
CREATE FUNCTION public.other(a point, b point)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  AS $$select not $1 ~= $2$$;

-- create function public.same(point, point)
CREATE FUNCTION public.same(a point, b point)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  AS $$select $1 ~= $2$$;

-- create function public.same_circle(circle, circle)
CREATE FUNCTION public.same_circle(a circle, b circle)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  AS $$select a ~= b$$;

-- create operator public.!(none, point)
CREATE OPERATOR public.! (
  FUNCTION = public.flip,
  RIGHTARG = point
);

-- create operator public.#(point, point)
CREATE OPERATOR public.# (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point
);

-- create operator public.%(none, point)
CREATE OPERATOR public.% (
  FUNCTION = public.flip,
  RIGHTARG = point
);

-- create operator public.&&(point, point)
CREATE OPERATOR public.&& (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point
);

-- create operator public.*(point, point)
CREATE OPERATOR public.* (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point
);

-- create operator public.<<(circle, circle)
CREATE OPERATOR public.<< (
  FUNCTION = public.same_circle,
  LEFTARG = circle,
  RIGHTARG = circle
);

-- create operator public.?(none, point)
CREATE OPERATOR public.? (
  FUNCTION = public.flip,
  RIGHTARG = point
);

-- create operator public.@@@(none, point)
CREATE OPERATOR public.@@@ (
  FUNCTION = public.flip,
  RIGHTARG = point
);

-- create operator public.`(none, point)
CREATE OPERATOR public.` (
  FUNCTION = public.flip,
  RIGHTARG = point
);

-- create operator public.|(point, point)
CREATE OPERATOR public.| (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point
);
