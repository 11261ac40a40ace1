-- drop text search configuration public.notes (it depends on text search dictionary public.d)
DROP TEXT SEARCH CONFIGURATION public.notes;

-- drop text search dictionary public.d (its template, options cannot be changed in place)
DROP TEXT SEARCH DICTIONARY public.d;

-- create text search dictionary public.d (its template, options cannot be changed in place)
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = pg_catalog.simple);

-- create text search configuration public.notes (it depends on text search dictionary public.d)
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR word WITH public.d;
COMMENT ON TEXT SEARCH CONFIGURATION public.notes IS 'c';
