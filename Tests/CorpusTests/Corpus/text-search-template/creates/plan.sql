-- create text search template public.own
CREATE TEXT SEARCH TEMPLATE public.own (INIT = pg_catalog.dsimple_init, LEXIZE = pg_catalog.dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE public.own IS 'c';

-- create text search template public.short
CREATE TEXT SEARCH TEMPLATE public.short (LEXIZE = pg_catalog.dsimple_lexize);

-- create text search dictionary public.d
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.own, stopwords = 'english');
