-- create function billing.f()
CREATE FUNCTION billing.f()
  RETURNS integer
  LANGUAGE sql
  AS $$SELECT 1$$;
REVOKE EXECUTE ON FUNCTION billing.f() FROM shop_app;

-- create table billing.lines
CREATE TABLE billing.lines (
  id bigint NOT NULL
);
REVOKE SELECT, DELETE ON TABLE billing.lines FROM shop_app;
GRANT SELECT ON TABLE billing.lines TO shop_reporting;

-- alter schema default privilege billing.postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing REVOKE DELETE ON TABLES FROM shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing REVOKE EXECUTE ON ROUTINES FROM shop_app;

-- create schema default privilege billing.shop_owner
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner IN SCHEMA billing GRANT USAGE ON TYPES TO shop_app;
