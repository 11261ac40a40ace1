-- alter text search dictionary public.d
COMMENT ON TEXT SEARCH DICTIONARY public.d IS 'b';
