-- create extension pg_trgm
CREATE EXTENSION pg_trgm SCHEMA public;

-- alter function public.gains()
ALTER FUNCTION public.gains() NO DEPENDS ON EXTENSION hstore;

-- alter function public.keeps()
CREATE OR REPLACE FUNCTION public.keeps()
  RETURNS integer
  LANGUAGE sql
  AS $$select 1$$;
ALTER FUNCTION public.keeps() DEPENDS ON EXTENSION hstore;
ALTER FUNCTION public.keeps() DEPENDS ON EXTENSION pg_trgm;

-- alter function public.loses()
ALTER FUNCTION public.loses() DEPENDS ON EXTENSION hstore;

-- alter function public.loses_its_extension()
ALTER FUNCTION public.loses_its_extension() DEPENDS ON EXTENSION pg_trgm;

-- alter procedure public.p()
CREATE OR REPLACE PROCEDURE public.p()
  LANGUAGE sql
  AS $$select 1$$;
ALTER PROCEDURE public.p() DEPENDS ON EXTENSION plpgsql;

-- alter materialized view public.v
ALTER MATERIALIZED VIEW public.v DEPENDS ON EXTENSION hstore;

-- alter index public.t.gains
ALTER INDEX public.gains NO DEPENDS ON EXTENSION hstore;

-- alter trigger public.t.keeps
CREATE OR REPLACE TRIGGER keeps
  BEFORE INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.fires();
ALTER TRIGGER keeps ON public.t DEPENDS ON EXTENSION hstore;

-- alter trigger public.t.loses
ALTER TRIGGER loses ON public.t DEPENDS ON EXTENSION hstore;

-- drop index public.t.keeps_while_its_column_changes (it depends on column public.t.b)
DROP INDEX public.keeps_while_its_column_changes;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- create index public.t.keeps_while_its_column_changes (it depends on column public.t.b)
CREATE INDEX keeps_while_its_column_changes ON public.t (b);
ALTER INDEX public.keeps_while_its_column_changes DEPENDS ON EXTENSION hstore;

-- drop function public.is_made_anew() (its returns, depends_on_extensions cannot be changed in place)
DROP FUNCTION public.is_made_anew();

-- create function public.is_made_anew() (its returns, depends_on_extensions cannot be changed in place)
CREATE FUNCTION public.is_made_anew()
  RETURNS integer
  LANGUAGE sql
  AS $$select 1$$;
ALTER FUNCTION public.is_made_anew() DEPENDS ON EXTENSION pg_trgm;
