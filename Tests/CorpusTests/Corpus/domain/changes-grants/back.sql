-- alter domain public.phone
REVOKE GRANT OPTION FOR USAGE ON DOMAIN public.phone FROM shop_app CASCADE;
REVOKE USAGE ON DOMAIN public.phone FROM shop_app;
GRANT USAGE ON DOMAIN public.phone TO PUBLIC;
