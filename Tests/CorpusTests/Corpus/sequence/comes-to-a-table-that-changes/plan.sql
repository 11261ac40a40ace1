-- create sequence public.number
CREATE UNLOGGED SEQUENCE public.number AS bigint;

-- alter table public.orders
ALTER TABLE public.orders SET LOGGED;

-- alter sequence public.number (what it belongs to exists now)
ALTER SEQUENCE public.number OWNED BY public.orders.id;
