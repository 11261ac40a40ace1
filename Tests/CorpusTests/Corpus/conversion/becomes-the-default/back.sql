-- drop conversion public.narrow (its default cannot be changed in place)
DROP CONVERSION public.narrow;

-- create conversion public.narrow (its default cannot be changed in place)
CREATE CONVERSION public.narrow FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;
COMMENT ON CONVERSION public.narrow IS 'c';
