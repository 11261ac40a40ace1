-- alter index public.t.x
COMMENT ON INDEX public.x IS 'That.';

-- alter index public.t.y
COMMENT ON INDEX public.y IS NULL;

-- alter index public.t.z
COMMENT ON INDEX public.z IS 'New.';
