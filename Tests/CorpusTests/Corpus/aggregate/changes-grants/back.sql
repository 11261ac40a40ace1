-- alter aggregate public.middle(double precision, numeric)
REVOKE EXECUTE ON FUNCTION public.middle(double precision, numeric) FROM shop_app;
GRANT EXECUTE ON FUNCTION public.middle(double precision, numeric) TO PUBLIC;

-- alter aggregate public.total(integer)
REVOKE EXECUTE ON FUNCTION public.total(integer) FROM PUBLIC;
REVOKE GRANT OPTION FOR EXECUTE ON FUNCTION public.total(integer) FROM shop_reporting CASCADE;
REVOKE EXECUTE ON FUNCTION public.total(integer) FROM shop_reporting;
GRANT EXECUTE ON FUNCTION public.total(integer) TO shop_app;
