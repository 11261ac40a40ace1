-- alter table public.t
REVOKE MAINTAIN ON TABLE public.t FROM shop_app;
REVOKE ALL ON TABLE public.t FROM shop_reporting;

-- alter default privilege postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE MAINTAIN ON TABLES FROM shop_app;
