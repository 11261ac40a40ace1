-- alter function public.defaulted(integer)
CREATE OR REPLACE FUNCTION public.defaulted(a integer DEFAULT 2)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1$$;

-- create function public.more(integer, integer)
CREATE FUNCTION public.more(a integer, b integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1 + $2$$;

-- drop function public.more(integer)
DROP FUNCTION public.more(integer);

-- drop function public.outs(integer) (its arguments, returns, body cannot be changed in place)
DROP FUNCTION public.outs(integer);

-- create function public.outs(integer) (its arguments, returns, body cannot be changed in place)
CREATE FUNCTION public.outs(a integer, OUT b integer, OUT c integer)
  RETURNS record
  LANGUAGE sql
  AS $$select $1, 2$$;

-- drop function public.renamed(integer) (its arguments cannot be changed in place)
DROP FUNCTION public.renamed(integer);

-- create function public.renamed(integer) (its arguments cannot be changed in place)
CREATE FUNCTION public.renamed(b integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1$$;

-- drop function public.undefaulted(integer) (its arguments cannot be changed in place)
DROP FUNCTION public.undefaulted(integer);

-- create function public.undefaulted(integer) (its arguments cannot be changed in place)
CREATE FUNCTION public.undefaulted(a integer)
  RETURNS integer
  LANGUAGE sql
  AS $$select $1$$;
