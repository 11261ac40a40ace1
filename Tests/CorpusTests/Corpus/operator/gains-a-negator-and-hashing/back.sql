-- drop operator public.!==(point, point)
DROP OPERATOR public.!== (point, point);

-- drop operator public.===(point, point) (its commutator, negator, hashes, merges cannot be changed in place)
DROP OPERATOR public.=== (point, point);

-- create operator public.===(point, point) (its commutator, negator, hashes, merges cannot be changed in place)
CREATE OPERATOR public.=== (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point
);
