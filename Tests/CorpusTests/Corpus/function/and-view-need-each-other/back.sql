-- alter function public.spent(integer) (what it needs is dropped)
CREATE OR REPLACE FUNCTION public.spent(customer integer)
  RETURNS bigint
  LANGUAGE sql
  AS $$-- follows$$;

-- drop view public.big_orders
DROP VIEW public.big_orders;

-- drop view public.spenders
DROP VIEW public.spenders;

-- drop function public.spent(integer)
DROP FUNCTION public.spent(integer);
