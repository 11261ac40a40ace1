-- alter range public.span
REVOKE USAGE ON TYPE public.span FROM shop_app;
REVOKE GRANT OPTION FOR USAGE ON TYPE public.span FROM shop_reporting CASCADE;
REVOKE USAGE ON TYPE public.span FROM shop_reporting;
