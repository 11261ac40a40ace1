-- alter cast public.pair as integer
COMMENT ON CAST (public.pair AS integer) IS 'b';
