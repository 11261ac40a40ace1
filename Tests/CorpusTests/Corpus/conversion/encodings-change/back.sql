-- drop conversion public.c (its for, to, from cannot be changed in place)
DROP CONVERSION public.c;

-- create conversion public.c (its for, to, from cannot be changed in place)
CREATE CONVERSION public.c FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;
