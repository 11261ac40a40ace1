-- alter text search template public.own
COMMENT ON TEXT SEARCH TEMPLATE public.own IS 'a';
