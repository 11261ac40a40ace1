-- alter materialized view public.m
GRANT SELECT (a) ON TABLE public.m TO shop_app;
REVOKE SELECT (b) ON TABLE public.m FROM PUBLIC;
REVOKE SELECT ON TABLE public.m FROM shop_reporting;
