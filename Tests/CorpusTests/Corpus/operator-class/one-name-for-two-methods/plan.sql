-- create operator family public.own(btree)
CREATE OPERATOR FAMILY public.own USING btree;

-- create operator family public.own(hash)
CREATE OPERATOR FAMILY public.own USING hash;

-- create operator class public.own(btree)
CREATE OPERATOR CLASS public.own FOR TYPE integer USING btree AS
  OPERATOR 1 <,
  OPERATOR 2 <=,
  OPERATOR 3 =,
  OPERATOR 4 >=,
  OPERATOR 5 >,
  FUNCTION 1 btint4cmp(integer,integer);

-- create operator class public.own(hash)
CREATE OPERATOR CLASS public.own FOR TYPE integer USING hash AS
  OPERATOR 1 =,
  FUNCTION 1 hashint4(integer);

-- create table public.t
CREATE TABLE public.t (
  a integer NOT NULL
);

-- create index public.t.t_a_idx
CREATE INDEX t_a_idx ON public.t USING hash (a public.own);

-- create index public.t.t_a_idx1
CREATE INDEX t_a_idx1 ON public.t (a public.own);
