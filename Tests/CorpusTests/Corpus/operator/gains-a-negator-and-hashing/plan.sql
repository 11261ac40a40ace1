-- create operator public.!==(point, point)
CREATE OPERATOR public.!== (
  FUNCTION = public.other,
  LEFTARG = point,
  RIGHTARG = point,
  NEGATOR = OPERATOR(public.===)
);

-- drop operator public.===(point, point) (its commutator, negator, hashes, merges cannot be changed in place)
DROP OPERATOR public.=== (point, point);

-- create operator public.===(point, point) (its commutator, negator, hashes, merges cannot be changed in place)
CREATE OPERATOR public.=== (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point,
  COMMUTATOR = OPERATOR(public.===),
  NEGATOR = OPERATOR(public.!==),
  HASHES,
  MERGES
);
