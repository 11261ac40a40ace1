-- create enum public.order_status
CREATE TYPE public.order_status AS ENUM ('open', 'closed');

-- alter column public.orders.status (through a second column)
CREATE FUNCTION public.orders_status_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.status_plumb_new := NEW.status::public.order_status;
  RETURN NEW;
END$$;
ALTER TABLE public.orders ADD COLUMN status_plumb_new public.order_status;
CREATE TRIGGER "~plumb_status_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_status_plumb_sync();
ALTER TABLE public.orders ENABLE ALWAYS TRIGGER "~plumb_status_sync";

-- alter column public.orders.status (filling the second column)
UPDATE public.orders SET status_plumb_new = status::public.order_status WHERE status_plumb_new IS NULL;

-- alter column public.orders.status (comparing both columns)
ALTER TABLE public.orders ADD CONSTRAINT orders_status_plumb_same CHECK (status_plumb_new IS NOT NULL AND status_plumb_new IS NOT DISTINCT FROM status::public.order_status) NOT VALID;

-- alter column public.orders.status (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_status_plumb_same;

-- replace index public.orders.orders_id_idx (for the second column)
CREATE INDEX CONCURRENTLY orders_id_idx_plumb_new ON public.orders (id) WHERE (status_plumb_new = 'open'::public.order_status);

-- replace index public.orders.orders_status_idx (for the second column)
CREATE INDEX CONCURRENTLY orders_status_idx_plumb_new ON public.orders (status_plumb_new);

-- drop view public.open (it depends on column public.orders.status)
DROP VIEW public.open;

-- drop check constraint public.orders.known_status
ALTER TABLE public.orders DROP CONSTRAINT known_status;

-- alter column public.orders.status
ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.orders ALTER COLUMN status_plumb_new SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_status_plumb_same;
DROP INDEX public.orders_status_idx;
DROP INDEX public.orders_id_idx;
DROP TRIGGER "~plumb_status_sync" ON public.orders;
DROP FUNCTION public.orders_status_plumb_sync();
ALTER TABLE public.orders DROP COLUMN status;
ALTER TABLE public.orders RENAME COLUMN status_plumb_new TO status;
ALTER INDEX public.orders_id_idx_plumb_new RENAME TO orders_id_idx;
ALTER INDEX public.orders_status_idx_plumb_new RENAME TO orders_status_idx;
ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'open'::public.order_status;

-- create view public.open (it depends on column public.orders.status)
CREATE VIEW public.open AS
SELECT orders.id
   FROM public.orders
  WHERE (orders.status = 'open'::public.order_status);
