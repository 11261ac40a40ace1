-- drop table public.orders_b
ALTER TABLE public.orders DETACH PARTITION public.orders_b;
DROP TABLE public.orders_b;

-- drop table public.orders_c
ALTER TABLE public.orders DETACH PARTITION public.orders_c;
DROP TABLE public.orders_c;

-- create table public.orders_a
CREATE TABLE public.orders_a PARTITION OF public.orders FOR VALUES FROM (1) TO (10);
