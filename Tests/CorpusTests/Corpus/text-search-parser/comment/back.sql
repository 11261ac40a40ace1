-- alter text search parser public.own
COMMENT ON TEXT SEARCH PARSER public.own IS 'a';
