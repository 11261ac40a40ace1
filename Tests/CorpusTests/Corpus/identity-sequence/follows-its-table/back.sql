-- drop table public.orders_old
DROP TABLE public.orders_old;
