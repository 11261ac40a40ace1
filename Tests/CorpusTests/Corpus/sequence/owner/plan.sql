-- alter sequence public.gains (what it belongs to exists now)
ALTER SEQUENCE public.gains OWNED BY public.t.b;

-- alter sequence public.loses
ALTER SEQUENCE public.loses OWNED BY NONE;

-- create table public.u
CREATE TABLE public.u (
  c bigint DEFAULT nextval('public.moves'::regclass) NOT NULL
);

-- alter sequence public.moves (what it belongs to exists now)
ALTER SEQUENCE public.moves OWNED BY public.u.c;
