-- drop text search dictionary public.bare
DROP TEXT SEARCH DICTIONARY public.bare;

-- drop text search dictionary public.german
DROP TEXT SEARCH DICTIONARY public.german;

-- drop text search dictionary public.plain
DROP TEXT SEARCH DICTIONARY public.plain;
