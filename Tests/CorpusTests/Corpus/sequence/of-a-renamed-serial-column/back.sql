-- create sequence public.first_id_seq
CREATE SEQUENCE public.first_id_seq AS integer;

-- create sequence public.grows_id_seq
CREATE SEQUENCE public.grows_id_seq AS integer;

-- create sequence public.items_id_seq
CREATE SEQUENCE public.items_id_seq AS bigint;

-- create sequence public.told_id_seq
CREATE SEQUENCE public.told_id_seq AS integer;

-- create table public.first
CREATE TABLE public.first (
  id integer DEFAULT nextval('public.first_id_seq'::regclass) NOT NULL,
  n text
);

-- alter sequence public.first_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.first_id_seq OWNED BY public.first.id;

-- create table public.grows
CREATE TABLE public.grows (
  id integer DEFAULT nextval('public.grows_id_seq'::regclass) NOT NULL,
  n text
);

-- alter sequence public.grows_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.grows_id_seq OWNED BY public.grows.id;

-- create table public.told
CREATE TABLE public.told (
  id integer DEFAULT nextval('public.told_id_seq'::regclass) NOT NULL,
  n text
);

-- alter sequence public.told_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.told_id_seq OWNED BY public.told.id;

-- create column public.items.id
ALTER TABLE public.items ADD COLUMN id bigint DEFAULT nextval('public.items_id_seq'::regclass) NOT NULL;

-- alter sequence public.items_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.items_id_seq OWNED BY public.items.id;

-- create primary key public.cust.cust_pkey
ALTER TABLE public.cust ADD CONSTRAINT cust_pkey PRIMARY KEY (id);

-- drop primary key public.items.items_pkey (its columns cannot be changed in place)
ALTER TABLE public.items DROP CONSTRAINT items_pkey;

-- drop column public.items.key
ALTER TABLE public.items DROP COLUMN key;

-- create primary key public.items.items_pkey (its columns cannot be changed in place)
ALTER TABLE public.items ADD CONSTRAINT items_pkey PRIMARY KEY (id);

-- drop table public.customers
DROP TABLE public.customers;

-- drop table public.grown
DROP TABLE public.grown;

-- drop table public.retold
DROP TABLE public.retold;

-- drop table public.third
DROP TABLE public.third;
