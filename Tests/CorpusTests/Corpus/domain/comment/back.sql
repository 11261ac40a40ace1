-- alter domain public.a
COMMENT ON DOMAIN public.a IS NULL;

-- alter domain public.b
COMMENT ON DOMAIN public.b IS 'This.';

-- alter domain public.c
COMMENT ON DOMAIN public.c IS 'Here.';
