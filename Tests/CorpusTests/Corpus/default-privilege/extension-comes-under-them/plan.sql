-- create extension pg_trgm
DO $$BEGIN
  IF current_user = 'postgres' THEN
  ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE EXECUTE ON ROUTINES FROM shop_app;
  ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT EXECUTE ON ROUTINES TO PUBLIC;
  END IF;
  IF current_user = 'postgres' THEN
  ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public REVOKE SELECT ON TABLES FROM shop_app;
  END IF;
  IF current_user = 'shop_owner' THEN
  ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner REVOKE EXECUTE ON ROUTINES FROM shop_app;
  END IF;
  END$$;
CREATE EXTENSION pg_trgm SCHEMA public;
DO $$BEGIN
  IF current_user = 'postgres' THEN
  ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
  ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT EXECUTE ON ROUTINES TO shop_app;
  END IF;
  IF current_user = 'postgres' THEN
  ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT ON TABLES TO shop_app;
  END IF;
  IF current_user = 'shop_owner' THEN
  ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner GRANT EXECUTE ON ROUTINES TO shop_app;
  END IF;
  END$$;

-- drop schema default privilege other.postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA other REVOKE EXECUTE ON ROUTINES FROM shop_reporting;

-- drop schema default privilege public.postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public REVOKE SELECT ON TABLES FROM shop_app;

-- drop default privilege shop_owner
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner REVOKE EXECUTE ON ROUTINES FROM shop_app;

-- alter default privilege postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE EXECUTE ON ROUTINES FROM shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT EXECUTE ON ROUTINES TO shop_reporting;
