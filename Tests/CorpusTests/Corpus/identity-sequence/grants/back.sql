-- alter identity sequence public.orders.id
REVOKE SELECT ON SEQUENCE public.orders_id_seq FROM PUBLIC;
REVOKE GRANT OPTION FOR SELECT ON SEQUENCE public.orders_id_seq FROM shop_reporting CASCADE;
REVOKE SELECT ON SEQUENCE public.orders_id_seq FROM shop_reporting;
GRANT SELECT ON SEQUENCE public.orders_id_seq TO shop_app;
