-- rename table public.orders to orders_old
ALTER TABLE public.orders RENAME TO orders_old;

-- rename column public.orders_old.id to number
ALTER TABLE public.orders_old RENAME COLUMN id TO number;

-- rename primary key public.orders_old.orders_pkey to orders_old_pkey
ALTER TABLE public.orders_old RENAME CONSTRAINT orders_pkey TO orders_old_pkey;

-- alter column public.orders_old.number
ALTER SEQUENCE public.orders_id_seq RENAME TO orders_old_number_seq;

-- create table public.orders
CREATE TABLE public.orders (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
