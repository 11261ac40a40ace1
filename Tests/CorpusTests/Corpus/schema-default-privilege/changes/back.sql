-- drop table billing.lines
DROP TABLE billing.lines;

-- drop function billing.f()
DROP FUNCTION billing.f();

-- drop schema default privilege billing.shop_owner
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner IN SCHEMA billing REVOKE USAGE ON TYPES FROM shop_app;

-- alter schema default privilege billing.postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing GRANT DELETE ON TABLES TO shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing GRANT EXECUTE ON ROUTINES TO shop_app;
