-- create column public.orders.id
ALTER TABLE public.orders ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;

-- create identity sequence public.orders.id
COMMENT ON SEQUENCE public.orders_id_seq IS 'counts';
GRANT ALL ON SEQUENCE public.orders_id_seq TO shop_app;
