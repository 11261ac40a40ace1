-- drop view public.large_orders
DROP VIEW public.large_orders;
