-- create schema archive
CREATE SCHEMA archive;

-- create table archive.orders_1
CREATE TABLE archive.orders_1 PARTITION OF public.orders FOR VALUES FROM (1) TO (10);

-- create table archive.orders_2
CREATE UNLOGGED TABLE archive.orders_2 PARTITION OF public.orders FOR VALUES FROM (10) TO (20) WITH (fillfactor = '50');
