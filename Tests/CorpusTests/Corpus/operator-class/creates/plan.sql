-- create operator family public.by_x(btree)
CREATE OPERATOR FAMILY public.by_x USING btree;

-- create operator class public.by_x(btree)
CREATE OPERATOR CLASS public.by_x DEFAULT FOR TYPE point USING btree AS
  OPERATOR 1 public.|<,
  OPERATOR 2 public.|<=,
  OPERATOR 3 public.|=,
  OPERATOR 4 public.|>=,
  OPERATOR 5 public.|>,
  FUNCTION 1 public.cmp(point,point);
COMMENT ON OPERATOR CLASS public.by_x USING btree IS 'From left to right.';

-- create table public.t
CREATE TABLE public.t (
  a point NOT NULL,
  CONSTRAINT t_pkey PRIMARY KEY (a)
);

-- create index public.t.t_a_idx
CREATE INDEX t_a_idx ON public.t (a);
