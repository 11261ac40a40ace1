-- alter language plown
GRANT USAGE ON LANGUAGE plown TO PUBLIC;
CREATE OR REPLACE LANGUAGE plown HANDLER pg_catalog.plpgsql_call_handler;
