-- create function public.f(integer)
CREATE FUNCTION public.f(a integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select a$$;

-- create function public.g(integer)
CREATE FUNCTION public.g(a integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select a$$;

-- alter function public.up()
CREATE OR REPLACE FUNCTION public.up()
  RETURNS integer
  LANGUAGE sql
  RETURN 1;

-- alter column public.u.a
ALTER TABLE public.u ALTER COLUMN a SET DEFAULT 1;

-- drop index public.t.t_f_idx
DROP INDEX public.t_f_idx;

-- drop materialized view public.m
DROP MATERIALIZED VIEW public.m;

-- drop view public.old (it depends on view public.x)
DROP VIEW public.old;

-- drop view public.w
DROP VIEW public.w;

-- drop view public.x
DROP VIEW public.x;

-- drop check constraint public.t.c
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop column public.t.b
ALTER TABLE public.t DROP COLUMN b;

-- drop table public.v
DROP TABLE public.v;

-- drop function public.g(integer, integer)
DROP FUNCTION public.g(integer, integer);

-- create view public.old (it depends on view public.x)
CREATE VIEW public.old AS
SELECT public.g(1) AS y;

-- drop function public.new()
DROP FUNCTION public.new();

-- drop function public.f(integer, integer)
DROP FUNCTION public.f(integer, integer);
