-- alter schema billing
REVOKE GRANT OPTION FOR USAGE ON SCHEMA billing FROM shop_app CASCADE;
GRANT USAGE ON SCHEMA billing TO shop_app;
GRANT ALL ON SCHEMA billing TO shop_reporting;

-- alter schema public
REVOKE ALL ON SCHEMA public FROM shop_owner;
GRANT USAGE ON SCHEMA public TO PUBLIC;
GRANT CREATE ON SCHEMA public TO shop_app;
