-- alter table public.orders
REVOKE GRANT OPTION FOR SELECT ON TABLE public.orders FROM shop_app CASCADE;
GRANT SELECT, INSERT ON TABLE public.orders TO shop_app;
GRANT UPDATE ON TABLE public.orders TO shop_app WITH GRANT OPTION;
GRANT ALL ON TABLE public.orders TO shop_reporting WITH GRANT OPTION;
