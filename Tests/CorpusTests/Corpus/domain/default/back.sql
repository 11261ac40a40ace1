-- alter domain public.a
ALTER DOMAIN public.a DROP DEFAULT;

-- alter domain public.b
ALTER DOMAIN public.b SET DEFAULT 1;

-- alter domain public.c
ALTER DOMAIN public.c SET DEFAULT 'x'::text;
