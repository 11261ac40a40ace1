-- create operator public.!==(point, point)
CREATE OPERATOR public.!== (
  FUNCTION = public.other,
  LEFTARG = point,
  RIGHTARG = point,
  COMMUTATOR = OPERATOR(public.!==),
  NEGATOR = OPERATOR(public.===),
  RESTRICT = pg_catalog.neqsel,
  JOIN = pg_catalog.neqjoinsel
);

-- create operator public.===(point, point)
CREATE OPERATOR public.=== (
  FUNCTION = public.same,
  LEFTARG = point,
  RIGHTARG = point,
  COMMUTATOR = OPERATOR(public.===),
  NEGATOR = OPERATOR(public.!==),
  RESTRICT = pg_catalog.eqsel,
  JOIN = pg_catalog.eqjoinsel,
  HASHES,
  MERGES
);
COMMENT ON OPERATOR public.=== (point, point) IS 'The same place.';

-- create operator public.~~~(none, point)
CREATE OPERATOR public.~~~ (
  FUNCTION = public.flip,
  RIGHTARG = point
);

-- create table public.t
CREATE TABLE public.t (
  a point NOT NULL,
  b point NOT NULL,
  CONSTRAINT far CHECK (a OPERATOR(public.!==) b)
);

-- create view public.v
CREATE VIEW public.v AS
SELECT (t.a OPERATOR(public.===) t.b) AS same,
    (OPERATOR(public.~~~) t.a) AS flipped
   FROM public.t;
