-- drop table public.orders_3
ALTER TABLE public.orders DETACH PARTITION public.orders_3;
DROP TABLE public.orders_3;

-- drop table public.orders_rest
ALTER TABLE public.orders DETACH PARTITION public.orders_rest;
DROP TABLE public.orders_rest;

-- create table public.orders_1
CREATE TABLE public.orders_1 PARTITION OF public.orders FOR VALUES FROM (1) TO (10);
