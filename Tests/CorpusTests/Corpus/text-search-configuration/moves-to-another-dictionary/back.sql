-- create text search dictionary public.old
CREATE TEXT SEARCH DICTIONARY public.old (TEMPLATE = pg_catalog.simple);

-- alter text search configuration public.notes
ALTER TEXT SEARCH CONFIGURATION public.notes ALTER MAPPING FOR word WITH public.old;

-- drop text search dictionary public.new
DROP TEXT SEARCH DICTIONARY public.new;
