-- drop database access current
DO $$BEGIN EXECUTE format('COMMENT ON DATABASE %I IS NULL', current_database()); END$$;
DO $$BEGIN
  EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM shop_app', current_database());
END$$;
DO $$BEGIN
  EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO PUBLIC', current_database());
END$$;
