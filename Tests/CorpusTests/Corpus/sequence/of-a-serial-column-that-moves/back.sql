-- create sequence public.lines_id_seq
CREATE SEQUENCE public.lines_id_seq AS integer;

-- create sequence public.orders_id_seq
CREATE SEQUENCE public.orders_id_seq AS integer;

-- create table public.lines
CREATE TABLE public.lines (
  id integer DEFAULT nextval('public.lines_id_seq'::regclass) NOT NULL,
  n text,
  CONSTRAINT lines_pkey PRIMARY KEY (id)
);

-- alter sequence public.lines_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.lines_id_seq OWNED BY public.lines.id;

-- create table public.orders
CREATE TABLE public.orders (
  id integer DEFAULT nextval('public.orders_id_seq'::regclass) NOT NULL,
  n text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

-- alter sequence public.orders_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.orders_id_seq OWNED BY public.orders.id;

-- drop table sales.orders
DROP TABLE sales.orders;

-- drop table sales.rows
DROP TABLE sales.rows;
