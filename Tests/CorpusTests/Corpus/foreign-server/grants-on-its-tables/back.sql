-- alter table public.kept
REVOKE SELECT, INSERT ON TABLE public.kept FROM shop_app;
GRANT SELECT ON TABLE public.kept TO shop_reporting;

-- drop table public.made
DROP FOREIGN TABLE public.made;
