-- alter base type public.count
COMMENT ON TYPE public.count IS 'a';
