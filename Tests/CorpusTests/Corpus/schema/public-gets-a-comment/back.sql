-- alter schema public
COMMENT ON SCHEMA public IS NULL;
