-- alter sequence public.a
ALTER SEQUENCE public.a SET LOGGED;
