-- alter materialized view public.totals
REVOKE SELECT ON TABLE public.totals FROM shop_reporting;
