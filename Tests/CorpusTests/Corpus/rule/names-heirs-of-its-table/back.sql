-- alter column public.a.id (what it needs is dropped)
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;

-- create schema other
CREATE SCHEMA other;

-- drop rule public.a.r1
DROP RULE r1 ON public.a;

-- drop rule public.a.r2
DROP RULE r2 ON public.a;

-- drop table public.c
DROP TABLE public.c;

-- drop table public.standalone
DROP TABLE public.standalone;

-- drop table public.a
DROP TABLE public.a;
