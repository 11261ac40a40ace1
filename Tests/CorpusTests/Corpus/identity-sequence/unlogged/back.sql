-- alter table public.kept
ALTER TABLE public.kept SET LOGGED;

-- create identity sequence public.kept.id
ALTER SEQUENCE public.kept_id_seq SET UNLOGGED;

-- alter identity sequence public.orders.id
ALTER SEQUENCE public.orders_id_seq SET UNLOGGED;
COMMENT ON SEQUENCE public.orders_id_seq IS NULL;

-- drop identity sequence public.turned.id
ALTER SEQUENCE public.turned_id_seq SET UNLOGGED;
