-- create view public.large_orders
CREATE VIEW public.large_orders WITH (security_invoker = true, security_barrier = true, check_option = local) AS
SELECT orders.id AS order_id,
    orders.user_id AS customer,
    orders.total
   FROM public.orders
  WHERE (orders.total > (100000)::numeric);
ALTER VIEW public.large_orders ALTER COLUMN total SET DEFAULT 100001;
COMMENT ON COLUMN public.large_orders.order_id IS 'The id of the order.';
COMMENT ON COLUMN public.large_orders.total IS 'In BDT.';
COMMENT ON VIEW public.large_orders IS 'Orders of more than a lakh.';
