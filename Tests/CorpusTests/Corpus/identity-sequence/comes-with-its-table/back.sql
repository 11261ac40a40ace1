-- drop table public.Orders
DROP TABLE public."Orders";
