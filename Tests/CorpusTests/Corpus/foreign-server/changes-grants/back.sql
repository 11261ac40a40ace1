-- drop foreign server far (its type, grants cannot be changed in place)
DROP SERVER far;

-- alter foreign data wrapper plain
REVOKE GRANT OPTION FOR USAGE ON FOREIGN DATA WRAPPER plain FROM shop_app CASCADE;
DO $$BEGIN
  EXECUTE format('GRANT USAGE ON FOREIGN DATA WRAPPER plain TO %I', (SELECT pg_get_userbyid(fdwowner) FROM pg_foreign_data_wrapper WHERE oid = (SELECT oid FROM pg_foreign_data_wrapper WHERE fdwname = 'plain')));
END$$;
GRANT USAGE ON FOREIGN DATA WRAPPER plain TO shop_app;

-- create foreign server far (its type, grants cannot be changed in place)
CREATE SERVER far FOREIGN DATA WRAPPER plain;
GRANT USAGE ON FOREIGN SERVER far TO "Odd ""Role""";
GRANT USAGE ON FOREIGN SERVER far TO shop_app;
