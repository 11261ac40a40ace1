-- create text search dictionary public.d
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = pg_catalog.simple);

-- alter text search configuration public.notes
ALTER TEXT SEARCH CONFIGURATION public.notes ALTER MAPPING FOR word WITH public.d;

-- drop text search dictionary public.e
DROP TEXT SEARCH DICTIONARY public.e;
