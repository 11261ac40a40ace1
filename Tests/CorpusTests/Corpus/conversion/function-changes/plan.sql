-- create function public.squeeze(integer, integer, cstring, internal, integer, boolean)
CREATE FUNCTION public.squeeze(integer, integer, cstring, internal, integer, boolean)
  RETURNS integer
  STRICT
  LANGUAGE c
  AS '$libdir/utf8_and_iso8859_1', 'utf8_to_iso8859_1';

-- drop conversion public.narrow (its from cannot be changed in place)
DROP CONVERSION public.narrow;

-- create conversion public.narrow (its from cannot be changed in place)
CREATE CONVERSION public.narrow FOR 'UTF8' TO 'LATIN1' FROM public.squeeze;
