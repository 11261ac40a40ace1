-- create operator family public.near(gist)
CREATE OPERATOR FAMILY public.near USING gist;
ALTER OPERATOR FAMILY public.near USING gist ADD
  OPERATOR 1 <<(point,point),
  OPERATOR 15 <->(point,point) FOR ORDER BY float_ops;
