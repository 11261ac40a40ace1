-- create text search dictionary public.bare
CREATE TEXT SEARCH DICTIONARY public.bare (TEMPLATE = pg_catalog.simple);

-- create text search dictionary public.german
CREATE TEXT SEARCH DICTIONARY public.german (TEMPLATE = pg_catalog.snowball, language = 'german', stopwords = 'german');

-- create text search dictionary public.plain
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple, stopwords = 'english', accept = 'false');
COMMENT ON TEXT SEARCH DICTIONARY public.plain IS 'It''s plain.';
