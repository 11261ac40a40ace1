-- alter enum public.a
COMMENT ON TYPE public.a IS NULL;

-- alter enum public.b
COMMENT ON TYPE public.b IS 'This.';

-- alter enum public.c
COMMENT ON TYPE public.c IS 'Here.';
