-- alter composite type public.a
COMMENT ON COLUMN public.a.x IS 'New.';
COMMENT ON COLUMN public.a.y IS 'That.';
COMMENT ON TYPE public.a IS 'A.';

-- alter composite type public.b
COMMENT ON TYPE public.b IS NULL;
