-- create function public.f(integer, integer)
CREATE FUNCTION public.f(a integer, c integer DEFAULT 5)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select a$$;

-- create function public.g(integer, integer)
CREATE FUNCTION public.g(a integer, c integer DEFAULT 5)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select a$$;

-- drop view public.old (it depends on function public.g(integer))
DROP VIEW public.old;

-- drop function public.f(integer)
DROP FUNCTION public.f(integer);

-- create function public.new()
CREATE FUNCTION public.new()
  RETURNS integer
  LANGUAGE sql
  RETURN public.f(3);

-- alter function public.up()
CREATE OR REPLACE FUNCTION public.up()
  RETURNS integer
  LANGUAGE sql
  RETURN public.f(3);

-- create table public.v
CREATE TABLE public.v (
  a integer DEFAULT public.f(2) NOT NULL
);

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b integer DEFAULT public.f(1) NOT NULL;

-- alter column public.u.a
ALTER TABLE public.u ALTER COLUMN a SET DEFAULT public.f(2);

-- create view public.w
CREATE VIEW public.w AS
SELECT public.f(2) AS y;

-- create materialized view public.m
CREATE MATERIALIZED VIEW public.m AS
SELECT public.f(4) AS y;

-- drop function public.g(integer)
DROP FUNCTION public.g(integer);

-- create view public.x
CREATE VIEW public.x AS
SELECT public.g(2) AS y;

-- create view public.old (it depends on function public.g(integer))
CREATE VIEW public.old AS
SELECT x.y
   FROM public.x;

-- create check constraint public.t.c
ALTER TABLE public.t ADD CONSTRAINT c CHECK (public.f(a) > 0) NOT VALID;

-- alter check constraint public.t.c (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT c;

-- create index public.t.t_f_idx
CREATE INDEX CONCURRENTLY t_f_idx ON public.t ((public.f(a)));
