-- create table public.orders
CREATE TABLE public.orders (
  id integer NOT NULL,
  note text
) PARTITION BY RANGE (id);

-- create table public.orders_2
CREATE TABLE public.orders_2 PARTITION OF public.orders FOR VALUES FROM (10) TO (20);

-- alter table public.orders_1
ALTER TABLE public.orders ATTACH PARTITION public.orders_1 FOR VALUES FROM (1) TO (10);
