-- alter index public.t.x
COMMENT ON INDEX public.x IS 'This.';

-- alter index public.t.y
COMMENT ON INDEX public.y IS 'Here.';

-- alter index public.t.z
COMMENT ON INDEX public.z IS NULL;
