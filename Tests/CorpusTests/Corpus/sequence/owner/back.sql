-- alter sequence public.gains
ALTER SEQUENCE public.gains OWNED BY NONE;

-- alter sequence public.loses (what it belongs to exists now)
ALTER SEQUENCE public.loses OWNED BY public.t.a;

-- alter sequence public.moves (what it belongs to exists now)
ALTER SEQUENCE public.moves OWNED BY public.t.a;

-- drop table public.u
DROP TABLE public.u;
