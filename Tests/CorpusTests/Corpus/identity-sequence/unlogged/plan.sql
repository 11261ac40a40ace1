-- alter identity sequence public.orders.id
ALTER SEQUENCE public.orders_id_seq SET LOGGED;
COMMENT ON SEQUENCE public.orders_id_seq IS 'logged';

-- create identity sequence public.turned.id
ALTER SEQUENCE public.turned_id_seq SET LOGGED;

-- drop identity sequence public.kept.id
ALTER SEQUENCE public.kept_id_seq SET LOGGED;

-- alter table public.kept
ALTER TABLE public.kept SET UNLOGGED;
