-- drop index public.orders.orders_id_idx (its where cannot be changed in place)
DROP INDEX public.orders_id_idx;

-- drop view public.open (it depends on column public.orders.status)
DROP VIEW public.open;

-- alter column public.orders.status
ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.orders ALTER COLUMN status TYPE text;
ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'open'::text;

-- create check constraint public.orders.known_status
ALTER TABLE public.orders ADD CONSTRAINT known_status CHECK (status = ANY (ARRAY['open'::text, 'closed'::text]));

-- drop enum public.order_status
DROP TYPE public.order_status;

-- create view public.open (it depends on column public.orders.status)
CREATE VIEW public.open AS
SELECT orders.id
   FROM public.orders
  WHERE (orders.status = 'open'::text);

-- create index public.orders.orders_id_idx (its where cannot be changed in place)
CREATE INDEX orders_id_idx ON public.orders (id) WHERE (status = 'open'::text);
