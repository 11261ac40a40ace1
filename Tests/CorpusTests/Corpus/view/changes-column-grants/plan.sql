-- alter view public.v
REVOKE SELECT (a) ON TABLE public.v FROM shop_reporting;
GRANT SELECT (b) ON TABLE public.v TO PUBLIC;
GRANT UPDATE (b) ON TABLE public.v TO shop_reporting WITH GRANT OPTION;
REVOKE SELECT ON TABLE public.v FROM shop_app;
GRANT SELECT (a), UPDATE (a) ON TABLE public.v TO shop_app;
