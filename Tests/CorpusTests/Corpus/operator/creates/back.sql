-- drop view public.v
DROP VIEW public.v;

-- drop table public.t
DROP TABLE public.t;

-- drop operator public.!==(point, point)
DROP OPERATOR public.!== (point, point);

-- drop operator public.===(point, point)
DROP OPERATOR public.=== (point, point);

-- drop operator public.~~~(none, point)
DROP OPERATOR public.~~~ (NONE, point);
