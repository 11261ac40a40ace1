-- drop text search configuration public.notes (it depends on text search dictionary public.e)
DROP TEXT SEARCH CONFIGURATION public.notes;

-- drop text search dictionary public.d
DROP TEXT SEARCH DICTIONARY public.d;

-- drop text search dictionary public.e (its template cannot be changed in place)
DROP TEXT SEARCH DICTIONARY public.e;

-- drop text search template public.own
DROP TEXT SEARCH TEMPLATE public.own;

-- create text search dictionary public.e (its template cannot be changed in place)
CREATE TEXT SEARCH DICTIONARY public.e (TEMPLATE = pg_catalog.simple);

-- create text search configuration public.notes (it depends on text search dictionary public.e)
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR word WITH public.e;
