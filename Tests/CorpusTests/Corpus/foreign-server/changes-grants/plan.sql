-- drop foreign server far (its type, grants cannot be changed in place)
DROP SERVER far;

-- alter foreign data wrapper plain
DO $$BEGIN
  EXECUTE format('REVOKE USAGE ON FOREIGN DATA WRAPPER plain FROM %I', (SELECT pg_get_userbyid(fdwowner) FROM pg_foreign_data_wrapper WHERE oid = (SELECT oid FROM pg_foreign_data_wrapper WHERE fdwname = 'plain')));
END$$;
GRANT USAGE ON FOREIGN DATA WRAPPER plain TO shop_app WITH GRANT OPTION;

-- create foreign server far (its type, grants cannot be changed in place)
CREATE SERVER far TYPE 'pg' FOREIGN DATA WRAPPER plain;
GRANT USAGE ON FOREIGN SERVER far TO PUBLIC;
GRANT USAGE ON FOREIGN SERVER far TO shop_reporting;
