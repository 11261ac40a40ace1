-- alter view public.recent
REVOKE SELECT, INSERT ON TABLE public.recent FROM shop_reporting;
GRANT SELECT ON TABLE public.recent TO shop_app;
