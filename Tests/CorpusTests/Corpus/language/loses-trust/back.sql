-- alter language plown
CREATE OR REPLACE TRUSTED LANGUAGE plown HANDLER pg_catalog.plpgsql_call_handler;
REVOKE USAGE ON LANGUAGE plown FROM PUBLIC;
