-- alter database access current
DO $$BEGIN EXECUTE format('COMMENT ON DATABASE %I IS NULL', current_database()); END$$;
DO $$BEGIN
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM %I', current_database(), (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()));
END$$;
DO $$BEGIN
  EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database());
END$$;
DO $$BEGIN
  EXECUTE format('REVOKE CREATE ON DATABASE %I FROM shop_app', current_database());
END$$;
DO $$BEGIN
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO "Odd ""Role"""', current_database());
END$$;
DO $$BEGIN
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO shop_app WITH GRANT OPTION', current_database());
END$$;
