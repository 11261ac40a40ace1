-- alter procedure public.tidy()
REVOKE EXECUTE ON PROCEDURE public.tidy() FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE public.tidy() TO shop_app WITH GRANT OPTION;
