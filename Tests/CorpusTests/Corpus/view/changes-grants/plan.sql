-- alter view public.recent
REVOKE SELECT ON TABLE public.recent FROM shop_app;
GRANT SELECT, INSERT ON TABLE public.recent TO shop_reporting;
