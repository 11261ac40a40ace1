-- create text search template public.own
CREATE TEXT SEARCH TEMPLATE public.own (INIT = pg_catalog.dsimple_init, LEXIZE = pg_catalog.dsimple_lexize);

-- create text search dictionary public.d
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.own);

-- drop text search configuration public.notes (it depends on text search dictionary public.e)
DROP TEXT SEARCH CONFIGURATION public.notes;

-- drop text search dictionary public.e (its template cannot be changed in place)
DROP TEXT SEARCH DICTIONARY public.e;

-- create text search dictionary public.e (its template cannot be changed in place)
CREATE TEXT SEARCH DICTIONARY public.e (TEMPLATE = public.own);

-- create text search configuration public.notes (it depends on text search dictionary public.e)
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR word WITH public.d, public.e;
