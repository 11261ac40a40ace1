-- create table public.orders_2
CREATE TABLE public.orders_2 PARTITION OF public.orders FOR VALUES FROM (10) TO (20);
