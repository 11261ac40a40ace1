-- create schema billing
CREATE SCHEMA billing;
REVOKE USAGE ON SCHEMA billing FROM shop_app;

-- create enum public.state
CREATE TYPE public.state AS ENUM ('open', 'done');
GRANT USAGE ON TYPE public.state TO PUBLIC;

-- create sequence public.new_orders_id_seq
CREATE SEQUENCE public.new_orders_id_seq AS bigint;
REVOKE USAGE ON SEQUENCE public.new_orders_id_seq FROM shop_app;

-- create function public.f()
CREATE FUNCTION public.f()
  RETURNS integer
  LANGUAGE sql
  AS $$SELECT 1$$;
GRANT EXECUTE ON FUNCTION public.f() TO PUBLIC;

-- create table public.new_orders
CREATE TABLE public.new_orders (
  id bigint DEFAULT nextval('public.new_orders_id_seq'::regclass) NOT NULL,
  state public.state NOT NULL
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.new_orders FROM shop_app;
GRANT SELECT ON TABLE public.new_orders TO shop_app;
REVOKE GRANT OPTION FOR SELECT ON TABLE public.new_orders FROM shop_reporting CASCADE;
GRANT SELECT ON TABLE public.new_orders TO shop_reporting;
GRANT SELECT (state) ON TABLE public.new_orders TO shop_reporting;

-- alter sequence public.new_orders_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.new_orders_id_seq OWNED BY public.new_orders.id;

-- create view public.v
CREATE VIEW public.v AS
SELECT orders.id
   FROM public.orders;
REVOKE ALL ON TABLE public.v FROM shop_app;
REVOKE SELECT ON TABLE public.v FROM shop_reporting;

-- drop default privilege postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE ALL ON TABLES FROM shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE GRANT OPTION FOR SELECT ON TABLES FROM shop_reporting CASCADE;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE SELECT ON TABLES FROM shop_reporting;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE USAGE ON SEQUENCES FROM shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT USAGE ON TYPES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE USAGE ON SCHEMAS FROM shop_app;

-- create default privilege Odd "Role"
ALTER DEFAULT PRIVILEGES FOR ROLE "Odd ""Role""" REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLES FROM "Odd ""Role""";

-- alter default privilege shop_owner
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner GRANT INSERT ON TABLES TO shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner GRANT SELECT ON TABLES TO shop_reporting;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner GRANT EXECUTE ON ROUTINES TO PUBLIC;
