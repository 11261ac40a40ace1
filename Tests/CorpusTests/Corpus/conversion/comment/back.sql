-- alter conversion public.narrow
COMMENT ON CONVERSION public.narrow IS 'a';
