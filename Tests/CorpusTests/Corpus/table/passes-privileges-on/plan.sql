-- alter table public.orders
REVOKE GRANT OPTION FOR UPDATE ON TABLE public.orders FROM shop_app CASCADE;
REVOKE INSERT ON TABLE public.orders FROM shop_app;
REVOKE GRANT OPTION FOR ALL ON TABLE public.orders FROM shop_reporting CASCADE;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.orders FROM shop_reporting;
GRANT UPDATE ON TABLE public.orders TO shop_app;
GRANT SELECT ON TABLE public.orders TO shop_app WITH GRANT OPTION;
GRANT SELECT ON TABLE public.orders TO shop_reporting;
