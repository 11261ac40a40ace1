-- create function public.h()
CREATE FUNCTION public.h()
  RETURNS integer
  LANGUAGE sql
  AS $$select 1$$;

-- drop view public.dep (it depends on column public.b.x)
DROP VIEW public.dep;

-- drop view public.far (it depends on column public.c.x)
DROP VIEW public.far;

-- drop table public.b
DROP TABLE public.b;

-- create view public.b
CREATE VIEW public.b AS
SELECT 1 AS x;

-- drop table public.c
DROP TABLE public.c;

-- create view public.c
CREATE VIEW public.c AS
SELECT 1 AS x;

-- create view public.between
CREATE VIEW public."between" AS
SELECT c.x
   FROM public.c;

-- drop function public.g()
DROP FUNCTION public.g();

-- create view public.dep (it depends on column public.b.x)
CREATE VIEW public.dep AS
SELECT b.x,
    public.h() AS g
   FROM public.b;
COMMENT ON VIEW public.dep IS 'on it';

-- drop function public.p()
DROP FUNCTION public.p();

-- create procedure public.p()
CREATE PROCEDURE public.p()
  LANGUAGE sql
  AS $$select 1$$;

-- create view public.far (it depends on column public.c.x)
CREATE VIEW public.far AS
SELECT "between".x,
    public.h() AS p
   FROM public."between";
