-- alter table public.notes
GRANT SELECT ON TABLE public.notes TO PUBLIC;
GRANT ALL ON TABLE public.notes TO shop_app;

-- alter table public.orders
REVOKE TRUNCATE, TRIGGER ON TABLE public.orders FROM "Odd ""Role""";
REVOKE UPDATE ON TABLE public.orders FROM shop_app;
GRANT INSERT, DELETE ON TABLE public.orders TO shop_app;
GRANT SELECT ON TABLE public.orders TO shop_reporting;

-- alter table public.users
REVOKE ALL ON TABLE public.users FROM shop_app;
REVOKE REFERENCES ON TABLE public.users FROM shop_reporting;
