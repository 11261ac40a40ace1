-- alter table public.notes
REVOKE SELECT ON TABLE public.notes FROM PUBLIC;
REVOKE ALL ON TABLE public.notes FROM shop_app;

-- alter table public.orders
REVOKE INSERT, DELETE ON TABLE public.orders FROM shop_app;
REVOKE SELECT ON TABLE public.orders FROM shop_reporting;
GRANT TRUNCATE, TRIGGER ON TABLE public.orders TO "Odd ""Role""";
GRANT UPDATE ON TABLE public.orders TO shop_app;

-- alter table public.users
GRANT ALL ON TABLE public.users TO shop_app;
GRANT REFERENCES ON TABLE public.users TO shop_reporting;
