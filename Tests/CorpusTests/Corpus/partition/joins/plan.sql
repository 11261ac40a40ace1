-- alter table public.orders_2
ALTER TABLE public.orders_2 ADD CONSTRAINT orders_2_plumb_bounds CHECK ((id IS NOT NULL) AND (id >= 10) AND (id < 20)) NOT VALID;

-- alter table public.orders_2 (while others read and write)
ALTER TABLE public.orders_2 VALIDATE CONSTRAINT orders_2_plumb_bounds;

-- alter table public.orders_2 (while others read and write)
ALTER TABLE public.orders ATTACH PARTITION public.orders_2 FOR VALUES FROM (10) TO (20);
ALTER TABLE public.orders_2 DROP CONSTRAINT orders_2_plumb_bounds;
