-- drop conversion public.a_new
DROP CONVERSION public.a_new;

-- create conversion public.narrow
CREATE DEFAULT CONVERSION public.narrow FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;

-- drop conversion public.wide
DROP CONVERSION public.wide;
