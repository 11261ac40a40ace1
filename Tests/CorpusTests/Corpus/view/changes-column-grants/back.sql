-- alter view public.v
GRANT SELECT (a) ON TABLE public.v TO shop_reporting;
REVOKE SELECT (b) ON TABLE public.v FROM PUBLIC;
REVOKE GRANT OPTION FOR UPDATE (b) ON TABLE public.v FROM shop_reporting CASCADE;
REVOKE UPDATE (b) ON TABLE public.v FROM shop_reporting;
GRANT SELECT ON TABLE public.v TO shop_app;
