-- drop table public.orders_a
ALTER TABLE public.orders DETACH PARTITION public.orders_a;
DROP TABLE public.orders_a;

-- create table public.orders_b
CREATE TABLE public.orders_b PARTITION OF public.orders FOR VALUES FROM (1) TO (5);

-- create table public.orders_c
CREATE TABLE public.orders_c PARTITION OF public.orders FOR VALUES FROM (5) TO (10);
