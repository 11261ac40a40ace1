-- alter database access current
DO $$BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), 'It''s "50%" done.'); END$$;
DO $$BEGIN
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM "Odd ""Role"""', current_database());
END$$;
DO $$BEGIN
  EXECUTE format('REVOKE GRANT OPTION FOR CONNECT ON DATABASE %I FROM shop_app CASCADE', current_database());
END$$;
DO $$BEGIN
  EXECUTE format('GRANT ALL ON DATABASE %I TO %I', current_database(), (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()));
END$$;
DO $$BEGIN
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO PUBLIC', current_database());
END$$;
DO $$BEGIN
  EXECUTE format('GRANT CONNECT, CREATE ON DATABASE %I TO shop_app', current_database());
END$$;
