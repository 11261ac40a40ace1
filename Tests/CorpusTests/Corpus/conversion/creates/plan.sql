-- create conversion public.narrow
CREATE CONVERSION public.narrow FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;
COMMENT ON CONVERSION public.narrow IS 'c';

-- create conversion public.wide
CREATE DEFAULT CONVERSION public.wide FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
