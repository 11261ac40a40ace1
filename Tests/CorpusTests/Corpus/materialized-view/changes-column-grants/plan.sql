-- alter materialized view public.m
REVOKE SELECT (a) ON TABLE public.m FROM shop_app;
GRANT SELECT (b) ON TABLE public.m TO PUBLIC;
GRANT SELECT ON TABLE public.m TO shop_reporting;
