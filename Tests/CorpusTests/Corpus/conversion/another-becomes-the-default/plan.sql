-- create conversion public.wide
CREATE DEFAULT CONVERSION public.wide FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;

-- drop conversion public.narrow
DROP CONVERSION public.narrow;

-- create conversion public.a_new
CREATE DEFAULT CONVERSION public.a_new FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;
