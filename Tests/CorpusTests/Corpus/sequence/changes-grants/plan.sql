-- alter sequence public.numbers
REVOKE USAGE ON SEQUENCE public.numbers FROM shop_app;
GRANT SELECT, UPDATE ON SEQUENCE public.numbers TO shop_app;
GRANT ALL ON SEQUENCE public.numbers TO shop_reporting;
