-- alter schema public
COMMENT ON SCHEMA public IS 'Everything is here.';
