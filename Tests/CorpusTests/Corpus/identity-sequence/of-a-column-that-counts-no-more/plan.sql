-- drop identity sequence public.orders.id
COMMENT ON SEQUENCE public.orders_id_seq IS NULL;
REVOKE ALL ON SEQUENCE public.orders_id_seq FROM shop_app;

-- alter column public.orders.id
ALTER TABLE public.orders ALTER COLUMN id DROP IDENTITY;
