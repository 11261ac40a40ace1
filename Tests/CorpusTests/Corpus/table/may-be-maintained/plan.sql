-- alter table public.t
GRANT MAINTAIN ON TABLE public.t TO shop_app;
GRANT ALL ON TABLE public.t TO shop_reporting;

-- alter default privilege postgres
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT MAINTAIN ON TABLES TO shop_app;
