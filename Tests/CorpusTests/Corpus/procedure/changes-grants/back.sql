-- alter procedure public.tidy()
REVOKE GRANT OPTION FOR EXECUTE ON PROCEDURE public.tidy() FROM shop_app CASCADE;
REVOKE EXECUTE ON PROCEDURE public.tidy() FROM shop_app;
GRANT EXECUTE ON PROCEDURE public.tidy() TO PUBLIC;
