-- create table public.orders
CREATE TABLE public.orders (
  id integer NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);

-- create table public.orders_1
CREATE TABLE public.orders_1 PARTITION OF public.orders FOR VALUES FROM (1) TO (10);

-- create inherited column public.orders_1.note
ALTER TABLE public.orders_1 ALTER COLUMN note SET DEFAULT 'own'::text;

-- create index public.orders.orders_note_idx
CREATE INDEX orders_note_idx ON public.orders (note);

-- drop table public.purchases
DROP TABLE public.purchases;
