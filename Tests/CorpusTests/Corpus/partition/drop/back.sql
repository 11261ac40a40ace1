-- create table public.orders
CREATE TABLE public.orders (
  id integer NOT NULL,
  note text
) PARTITION BY RANGE (id);

-- create table public.orders_1
CREATE TABLE public.orders_1 PARTITION OF public.orders FOR VALUES FROM (1) TO (10) PARTITION BY HASH (id);

-- create table public.orders_1_0
CREATE TABLE public.orders_1_0 PARTITION OF public.orders_1 FOR VALUES WITH (modulus 1, remainder 0);

-- create table public.orders_rest
CREATE TABLE public.orders_rest PARTITION OF public.orders DEFAULT;
COMMENT ON TABLE public.orders_rest IS 'The rest.';

-- create view public.first
CREATE VIEW public.first AS
SELECT orders_1.id
   FROM public.orders_1;

-- create index public.orders_rest.own
CREATE INDEX own ON public.orders_rest (note);
