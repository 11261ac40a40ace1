-- create function public.touch()
CREATE FUNCTION public.touch()
  RETURNS trigger
  LANGUAGE plpgsql
  AS $$begin return new; end$$;

-- create table public.events
CREATE TABLE public.events (
  a integer NOT NULL,
  "Odd" text NOT NULL
) PARTITION BY RANGE (a, ((a + 1)), lower("Odd") COLLATE "C" text_pattern_ops, "Odd");

-- create table public.orders
CREATE TABLE public.orders (
  id bigint NOT NULL,
  region text DEFAULT 'bd'::text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  user_id integer,
  total numeric(12,2),
  CONSTRAINT orders_pkey PRIMARY KEY (id, region, created_at),
  CONSTRAINT orders_region_created_at_id_key UNIQUE (region, created_at, id),
  CONSTRAINT pays CHECK (total >= (0)::numeric)
) PARTITION BY LIST (region);

-- create table public.orders_bd
CREATE TABLE public.orders_bd PARTITION OF public.orders FOR VALUES IN ('bd') PARTITION BY HASH (id);

-- create table public.orders_bd_0
CREATE TABLE public.orders_bd_0 PARTITION OF public.orders_bd FOR VALUES WITH (modulus 2, remainder 0);

-- create table public.orders_bd_1
CREATE TABLE public.orders_bd_1 PARTITION OF public.orders_bd FOR VALUES WITH (modulus 2, remainder 1);

-- create table public.orders_eu
CREATE TABLE public.orders_eu PARTITION OF public.orders FOR VALUES IN ('de', 'fr', NULL) PARTITION BY RANGE (created_at);

-- create table public.orders_eu_2024
CREATE TABLE public.orders_eu_2024 PARTITION OF public.orders_eu FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

-- create table public.orders_eu_later
CREATE TABLE public.orders_eu_later PARTITION OF public.orders_eu FOR VALUES FROM ('2025-01-01 00:00:00+00') TO (MAXVALUE);

-- create table public.orders_rest
CREATE TABLE public.orders_rest PARTITION OF public.orders DEFAULT;

-- create table public.refunds
CREATE TABLE public.refunds (
  order_id bigint,
  region text,
  created_at timestamp with time zone
);

-- create table public.some
CREATE TABLE public."some" PARTITION OF public.events FOR VALUES FROM ('-1', 0, 'it''s', MINVALUE) TO (5, MAXVALUE, MAXVALUE, MAXVALUE);

-- create index public.orders.orders_lower_idx
CREATE INDEX orders_lower_idx ON public.orders ((lower(region)));

-- create index public.orders.orders_user_id_idx
CREATE INDEX orders_user_id_idx ON public.orders (user_id);

-- create foreign key public.orders.orders_user_id_fkey
ALTER TABLE public.orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id);

-- create foreign key public.refunds.refunds_order_id_region_created_at_fkey
ALTER TABLE public.refunds ADD CONSTRAINT refunds_order_id_region_created_at_fkey FOREIGN KEY (order_id, region, created_at) REFERENCES public.orders (id, region, created_at);

-- create trigger public.orders.touch
CREATE TRIGGER touch
  BEFORE UPDATE ON public.orders
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();
