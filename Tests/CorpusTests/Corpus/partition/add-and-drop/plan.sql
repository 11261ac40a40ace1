-- drop table public.orders_1
ALTER TABLE public.orders DETACH PARTITION public.orders_1;
DROP TABLE public.orders_1;

-- create table public.orders_3
CREATE TABLE public.orders_3 PARTITION OF public.orders FOR VALUES FROM (20) TO (30);

-- create table public.orders_rest
CREATE TABLE public.orders_rest PARTITION OF public.orders DEFAULT;
