-- drop foreign key public.orders.orders_user_id_fkey
ALTER TABLE public.orders DROP CONSTRAINT orders_user_id_fkey;
