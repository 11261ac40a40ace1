-- alter identity sequence public.orders.id
REVOKE SELECT ON SEQUENCE public.orders_id_seq FROM shop_app;
GRANT SELECT ON SEQUENCE public.orders_id_seq TO PUBLIC;
GRANT SELECT ON SEQUENCE public.orders_id_seq TO shop_reporting WITH GRANT OPTION;
