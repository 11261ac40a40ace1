-- alter schema billing
REVOKE ALL ON SCHEMA billing FROM shop_reporting;
GRANT USAGE ON SCHEMA billing TO shop_app WITH GRANT OPTION;

-- alter schema public
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM shop_app;
GRANT ALL ON SCHEMA public TO shop_owner;
