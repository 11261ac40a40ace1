-- alter domain public.a
COMMENT ON DOMAIN public.a IS 'New.';

-- alter domain public.b
COMMENT ON DOMAIN public.b IS 'That.';

-- alter domain public.c
COMMENT ON DOMAIN public.c IS NULL;
