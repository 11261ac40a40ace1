-- alter enum public.a
COMMENT ON TYPE public.a IS 'New.';

-- alter enum public.b
COMMENT ON TYPE public.b IS 'That.';

-- alter enum public.c
COMMENT ON TYPE public.c IS NULL;
