-- drop view public.v
DROP VIEW public.v;

-- drop table public.new_orders
DROP TABLE public.new_orders;

-- drop function public.f()
DROP FUNCTION public.f();

-- drop enum public.state
DROP TYPE public.state;

-- drop schema billing
DROP SCHEMA billing;

-- drop default privilege Odd "Role"
ALTER DEFAULT PRIVILEGES FOR ROLE "Odd ""Role""" GRANT ALL ON TABLES TO "Odd ""Role""";

-- create default privilege postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT ALL ON TABLES TO shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT SELECT ON TABLES TO shop_reporting WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT USAGE ON SEQUENCES TO shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT USAGE ON SCHEMAS TO shop_app;

-- alter default privilege shop_owner
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner REVOKE INSERT ON TABLES FROM shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner REVOKE SELECT ON TABLES FROM shop_reporting;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
