-- drop foreign key public.orders.orders_user_id_fkey
ALTER TABLE public.orders DROP CONSTRAINT orders_user_id_fkey;

-- drop foreign key public.refunds.refunds_order_id_region_created_at_fkey
ALTER TABLE public.refunds DROP CONSTRAINT refunds_order_id_region_created_at_fkey;

-- drop table public.events
DROP TABLE public.events;

-- drop table public.orders
DROP TABLE public.orders;

-- drop table public.refunds
DROP TABLE public.refunds;

-- drop function public.touch()
DROP FUNCTION public.touch();
