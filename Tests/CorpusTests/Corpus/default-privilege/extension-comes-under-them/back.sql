-- drop extension pg_trgm
DROP EXTENSION pg_trgm;

-- alter default privilege postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE EXECUTE ON ROUTINES FROM shop_reporting;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT EXECUTE ON ROUTINES TO shop_app;

-- create default privilege shop_owner
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner GRANT EXECUTE ON ROUTINES TO shop_app;

-- create schema default privilege other.postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA other GRANT EXECUTE ON ROUTINES TO shop_reporting;

-- create schema default privilege public.postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT ON TABLES TO shop_app;
