-- alter sequence public.turned (what it belongs to changes)
ALTER SEQUENCE public.turned OWNED BY NONE;

-- alter sequence public.same
ALTER SEQUENCE public.same SET UNLOGGED;

-- alter table public.orders
ALTER TABLE public.orders SET UNLOGGED;

-- alter sequence public.turned (what it belongs to has changed)
ALTER SEQUENCE public.turned OWNED BY public.orders.id;
