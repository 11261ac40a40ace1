-- drop conversion public.narrow (its from cannot be changed in place)
DROP CONVERSION public.narrow;

-- drop function public.squeeze(integer, integer, cstring, internal, integer, boolean)
DROP FUNCTION public.squeeze(integer, integer, cstring, internal, integer, boolean);

-- create conversion public.narrow (its from cannot be changed in place)
CREATE CONVERSION public.narrow FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;
