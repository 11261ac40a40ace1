-- create enum public.order_status
CREATE TYPE public.order_status AS ENUM ('open', 'closed');

-- drop index public.orders.orders_id_idx (its where cannot be changed in place)
DROP INDEX CONCURRENTLY public.orders_id_idx;

-- drop view public.open (it depends on column public.orders.status)
DROP VIEW public.open;

-- drop check constraint public.orders.known_status
ALTER TABLE public.orders DROP CONSTRAINT known_status;

-- alter column public.orders.status
ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.orders ALTER COLUMN status TYPE public.order_status USING status::public.order_status;
ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'open'::public.order_status;

-- create view public.open (it depends on column public.orders.status)
CREATE VIEW public.open AS
SELECT orders.id
   FROM public.orders
  WHERE (orders.status = 'open'::public.order_status);

-- create index public.orders.orders_id_idx (its where cannot be changed in place)
CREATE INDEX CONCURRENTLY orders_id_idx ON public.orders (id) WHERE (status = 'open'::public.order_status);
