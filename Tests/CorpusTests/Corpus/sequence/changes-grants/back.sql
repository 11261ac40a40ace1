-- alter sequence public.numbers
REVOKE SELECT, UPDATE ON SEQUENCE public.numbers FROM shop_app;
REVOKE ALL ON SEQUENCE public.numbers FROM shop_reporting;
GRANT USAGE ON SEQUENCE public.numbers TO shop_app;
