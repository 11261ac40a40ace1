-- alter composite type public.a
COMMENT ON COLUMN public.a.x IS NULL;
COMMENT ON COLUMN public.a.y IS 'This.';
COMMENT ON TYPE public.a IS NULL;

-- alter composite type public.b
COMMENT ON TYPE public.b IS 'Here.';
