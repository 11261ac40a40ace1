-- create conversion public.c
CREATE CONVERSION public.c FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;

-- drop conversion public.d
DROP CONVERSION public.d;
