-- alter domain public.phone
REVOKE USAGE ON DOMAIN public.phone FROM PUBLIC;
GRANT USAGE ON DOMAIN public.phone TO shop_app WITH GRANT OPTION;
