-- alter domain public.a
ALTER DOMAIN public.a SET NOT NULL;

-- alter domain public.b
ALTER DOMAIN public.b DROP NOT NULL;
