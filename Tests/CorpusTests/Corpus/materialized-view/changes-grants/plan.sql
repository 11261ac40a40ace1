-- alter materialized view public.totals
GRANT SELECT ON TABLE public.totals TO shop_reporting;
