-- alter table public.orders
ALTER TABLE public.orders SET UNLOGGED;

-- drop sequence public.number
DROP SEQUENCE public.number;
