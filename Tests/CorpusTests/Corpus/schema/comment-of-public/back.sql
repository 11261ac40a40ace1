-- alter schema public
COMMENT ON SCHEMA public IS 'Nothing much is here.';
