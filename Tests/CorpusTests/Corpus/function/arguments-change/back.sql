-- create function public.more(integer)
CREATE FUNCTION public.more(a integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1$$;

-- alter function public.undefaulted(integer)
CREATE OR REPLACE FUNCTION public.undefaulted(a integer DEFAULT 1)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1$$;

-- drop function public.defaulted(integer) (its arguments cannot be changed in place)
DROP FUNCTION public.defaulted(integer);

-- create function public.defaulted(integer) (its arguments cannot be changed in place)
CREATE FUNCTION public.defaulted(a integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1$$;

-- drop function public.more(integer, integer)
DROP FUNCTION public.more(integer, integer);

-- drop function public.outs(integer) (its arguments, returns, body cannot be changed in place)
DROP FUNCTION public.outs(integer);

-- create function public.outs(integer) (its arguments, returns, body cannot be changed in place)
CREATE FUNCTION public.outs(a integer, OUT b integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1$$;

-- drop function public.renamed(integer) (its arguments cannot be changed in place)
DROP FUNCTION public.renamed(integer);

-- create function public.renamed(integer) (its arguments cannot be changed in place)
CREATE FUNCTION public.renamed(a integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1$$;
