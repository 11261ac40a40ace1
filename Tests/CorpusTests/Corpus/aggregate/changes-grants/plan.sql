-- alter aggregate public.middle(double precision, numeric)
REVOKE EXECUTE ON FUNCTION public.middle(double precision, numeric) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.middle(double precision, numeric) TO shop_app;

-- alter aggregate public.total(integer)
REVOKE EXECUTE ON FUNCTION public.total(integer) FROM shop_app;
GRANT EXECUTE ON FUNCTION public.total(integer) TO PUBLIC;
GRANT EXECUTE ON FUNCTION public.total(integer) TO shop_reporting WITH GRANT OPTION;
