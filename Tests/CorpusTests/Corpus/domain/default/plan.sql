-- alter domain public.a
ALTER DOMAIN public.a SET DEFAULT 3;

-- alter domain public.b
ALTER DOMAIN public.b SET DEFAULT 2;

-- alter domain public.c
ALTER DOMAIN public.c DROP DEFAULT;
