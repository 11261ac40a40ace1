-- drop conversion public.c (its for, to, from cannot be changed in place)
DROP CONVERSION public.c;

-- create conversion public.c (its for, to, from cannot be changed in place)
CREATE CONVERSION public.c FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
