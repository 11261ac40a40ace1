-- create operator family public.places(gist)
CREATE OPERATOR FAMILY public.places USING gist;
ALTER OPERATOR FAMILY public.places USING gist ADD
  OPERATOR 1 <<(point,point),
  OPERATOR 15 <->(point,point) FOR ORDER BY float_ops,
  FUNCTION 3 (point, point) gist_point_compress(internal),
  FUNCTION 8 (point, point) gist_point_distance(internal,point,smallint,oid,internal);

-- create operator class public.places(gist)
CREATE OPERATOR CLASS public.places FOR TYPE point USING gist AS
  FUNCTION 1 gist_point_consistent(internal,point,smallint,oid,internal),
  FUNCTION 2 gist_box_union(internal,internal),
  FUNCTION 5 gist_box_penalty(internal,internal,internal),
  FUNCTION 6 gist_box_picksplit(internal,internal),
  FUNCTION 7 gist_box_same(box,box,internal),
  STORAGE box;

-- create table public.t
CREATE TABLE public.t (
  a point NOT NULL
);

-- create index public.t.t_a_idx
CREATE INDEX t_a_idx ON public.t USING gist (a public.places);
