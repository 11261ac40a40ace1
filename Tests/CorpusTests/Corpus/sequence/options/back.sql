-- alter sequence public.a
ALTER SEQUENCE public.a AS integer MINVALUE 1 MAXVALUE 2147483647;
COMMENT ON SEQUENCE public.a IS 'This.';

-- alter sequence public.b
ALTER SEQUENCE public.b INCREMENT BY 2 MAXVALUE 1000 START WITH 10 CACHE 5 CYCLE;

-- alter sequence public.c
ALTER SEQUENCE public.c MAXVALUE 50;
