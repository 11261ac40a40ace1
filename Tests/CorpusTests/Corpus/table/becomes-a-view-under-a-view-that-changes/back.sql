-- create function public.g()
CREATE FUNCTION public.g()
  RETURNS integer
  LANGUAGE sql
  AS $$select 1$$;

-- drop view public.dep (it depends on view public.b)
DROP VIEW public.dep;

-- drop view public.b
DROP VIEW public.b;

-- create table public.b
CREATE TABLE public.b (
  x integer NOT NULL
);

-- drop view public.far (it depends on view public.between)
DROP VIEW public.far;

-- drop view public.between
DROP VIEW public."between";

-- drop view public.c
DROP VIEW public.c;

-- create table public.c
CREATE TABLE public.c (
  x integer NOT NULL
);

-- drop procedure public.p()
DROP PROCEDURE public.p();

-- create function public.p()
CREATE FUNCTION public.p()
  RETURNS integer
  LANGUAGE sql
  AS $$select 1$$;

-- drop function public.h()
DROP FUNCTION public.h();

-- create view public.dep (it depends on view public.b)
CREATE VIEW public.dep AS
SELECT b.x,
    public.g() AS g
   FROM public.b;
COMMENT ON VIEW public.dep IS 'on it';

-- create view public.far (it depends on view public.between)
CREATE VIEW public.far AS
SELECT c.x,
    public.p() AS p
   FROM public.c;
