-- drop view public.v (it depends on operator public.<<<(integer, bigint))
DROP VIEW public.v;

-- drop operator public.<<<(integer, bigint) (its commutator cannot be changed in place)
DROP OPERATOR public.<<< (integer, bigint);

-- create operator public.<<<(integer, bigint) (its commutator cannot be changed in place)
CREATE OPERATOR public.<<< (
  FUNCTION = public.before,
  LEFTARG = integer,
  RIGHTARG = bigint
);

-- create view public.v (it depends on operator public.<<<(integer, bigint))
CREATE VIEW public.v AS
SELECT (1 OPERATOR(public.<<<) (2)::bigint) AS a;

-- drop operator public.>>>(bigint, integer)
DROP OPERATOR public.>>> (bigint, integer);

-- drop function public.behind(bigint, integer)
DROP FUNCTION public.behind(bigint, integer);
