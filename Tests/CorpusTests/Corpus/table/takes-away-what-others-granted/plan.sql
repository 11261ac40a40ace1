-- alter table public.orders
REVOKE GRANT OPTION FOR SELECT ON TABLE public.orders FROM shop_app CASCADE;
REVOKE GRANT OPTION FOR SELECT ON TABLE public.orders FROM shop_owner CASCADE;
REVOKE SELECT ON TABLE public.orders FROM shop_reporting;
GRANT SELECT ON TABLE public.orders TO shop_app WITH GRANT OPTION;
GRANT SELECT ON TABLE public.orders TO shop_owner;
