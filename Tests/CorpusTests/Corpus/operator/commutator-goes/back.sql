-- create function public.behind(bigint, integer)
CREATE FUNCTION public.behind(a bigint, b integer)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  AS $$select $1 > $2$$;

-- create operator public.>>>(bigint, integer)
CREATE OPERATOR public.>>> (
  FUNCTION = public.behind,
  LEFTARG = bigint,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(public.<<<)
);

-- drop view public.v (it depends on operator public.<<<(integer, bigint))
DROP VIEW public.v;

-- drop operator public.<<<(integer, bigint) (its commutator cannot be changed in place)
DROP OPERATOR public.<<< (integer, bigint);

-- create operator public.<<<(integer, bigint) (its commutator cannot be changed in place)
CREATE OPERATOR public.<<< (
  FUNCTION = public.before,
  LEFTARG = integer,
  RIGHTARG = bigint,
  COMMUTATOR = OPERATOR(public.>>>)
);

-- create view public.v (it depends on operator public.<<<(integer, bigint))
CREATE VIEW public.v AS
SELECT (1 OPERATOR(public.<<<) (2)::bigint) AS a;
