-- create function public.spent(integer)
CREATE FUNCTION public.spent(customer integer)
  RETURNS bigint
  LANGUAGE sql
  AS $$-- follows$$;

-- create view public.big_orders
CREATE VIEW public.big_orders AS
SELECT orders.customer,
    orders.total,
        CASE
            WHEN (orders.total < 0) THEN public.spent(orders.customer)
            ELSE NULL::bigint
        END AS spent
   FROM public.orders;

-- alter function public.spent(integer) (what it needs exists now)
CREATE OR REPLACE FUNCTION public.spent(customer integer)
  RETURNS bigint
  LANGUAGE sql
  RETURN (SELECT sum(big.total) AS sum FROM public.big_orders big WHERE (big.customer = spent.customer));

-- create view public.spenders
CREATE VIEW public.spenders AS
SELECT orders.customer
   FROM public.orders
  WHERE (public.spent(orders.customer) > 100);
