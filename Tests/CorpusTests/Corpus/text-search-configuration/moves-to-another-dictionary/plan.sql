-- create text search dictionary public.new
CREATE TEXT SEARCH DICTIONARY public.new (TEMPLATE = pg_catalog.simple, accept = 'false');

-- alter text search configuration public.notes
ALTER TEXT SEARCH CONFIGURATION public.notes ALTER MAPPING FOR word WITH public.new, pg_catalog.simple;

-- drop text search dictionary public.old
DROP TEXT SEARCH DICTIONARY public.old;
