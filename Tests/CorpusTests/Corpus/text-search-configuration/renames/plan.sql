-- rename text search configuration public.notes to memos
ALTER TEXT SEARCH CONFIGURATION public.notes RENAME TO memos;

-- alter text search configuration public.memos
COMMENT ON TEXT SEARCH CONFIGURATION public.memos IS 'd';
