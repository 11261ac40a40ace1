-- alter domain public.a
ALTER DOMAIN public.a DROP NOT NULL;

-- alter domain public.b
ALTER DOMAIN public.b SET NOT NULL;
