-- create database access current
DO $$BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), 'The shop.'); END$$;
DO $$BEGIN
  EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END$$;
DO $$BEGIN
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO shop_app', current_database());
END$$;
