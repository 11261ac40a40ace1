-- alter identity sequence public.orders.id
COMMENT ON SEQUENCE public.orders_id_seq IS 'old';
