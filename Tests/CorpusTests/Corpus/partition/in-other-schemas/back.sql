-- drop table archive.orders_1
ALTER TABLE public.orders DETACH PARTITION archive.orders_1;
DROP TABLE archive.orders_1;

-- drop table archive.orders_2
ALTER TABLE public.orders DETACH PARTITION archive.orders_2;
DROP TABLE archive.orders_2;

-- drop schema archive
DROP SCHEMA archive;
