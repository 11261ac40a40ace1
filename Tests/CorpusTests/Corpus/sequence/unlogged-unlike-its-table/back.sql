-- alter sequence public.kept (what it belongs to changes)
ALTER SEQUENCE public.kept OWNED BY NONE;

-- alter sequence public.same
ALTER SEQUENCE public.same SET LOGGED;

-- alter table public.orders
ALTER TABLE public.orders SET LOGGED;

-- alter sequence public.kept (what it belongs to has changed)
ALTER SEQUENCE public.kept OWNED BY public.orders.id;
