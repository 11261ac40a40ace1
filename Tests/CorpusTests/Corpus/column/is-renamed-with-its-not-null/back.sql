-- create table public.t
CREATE TABLE public.t (
  a integer NOT NULL,
  b integer CONSTRAINT b_is_known NOT NULL
);

-- drop table public.u
DROP TABLE public.u;
