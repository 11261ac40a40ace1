-- alter table public.kept
REVOKE SELECT ON TABLE public.kept FROM shop_reporting;
GRANT SELECT, INSERT ON TABLE public.kept TO shop_app;

-- create table public.made
CREATE FOREIGN TABLE public.made (
  a integer NOT NULL
) SERVER s;
GRANT SELECT ON TABLE public.made TO shop_app;
