-- drop index public.t.t_expr_idx (it depends on operator public.===(point, point))
DROP INDEX public.t_expr_idx;

-- drop view public.v (it depends on operator public.===(point, point))
DROP VIEW public.v;

-- drop check constraint public.t.c (it depends on operator public.===(point, point))
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop operator public.===(point, point) (its function cannot be changed in place)
DROP OPERATOR public.=== (point, point);

-- create operator public.===(point, point) (its function cannot be changed in place)
CREATE OPERATOR public.=== (
  FUNCTION = public.other,
  LEFTARG = point,
  RIGHTARG = point
);
COMMENT ON OPERATOR public.=== (point, point) IS 'c';

-- create check constraint public.t.c (it depends on operator public.===(point, point))
ALTER TABLE public.t ADD CONSTRAINT c CHECK (a OPERATOR(public.===) b);

-- create view public.v (it depends on operator public.===(point, point))
CREATE VIEW public.v AS
SELECT (t.a OPERATOR(public.===) t.b) AS c
   FROM public.t;

-- create index public.t.t_expr_idx (it depends on operator public.===(point, point))
CREATE INDEX t_expr_idx ON public.t (((a OPERATOR(public.===) b)));
