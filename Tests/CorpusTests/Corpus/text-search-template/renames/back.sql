-- create text search template public.own
CREATE TEXT SEARCH TEMPLATE public.own (INIT = pg_catalog.dsimple_init, LEXIZE = pg_catalog.dsimple_lexize);

-- drop text search dictionary public.d (its template cannot be changed in place)
DROP TEXT SEARCH DICTIONARY public.d;

-- drop text search template public.ours
DROP TEXT SEARCH TEMPLATE public.ours;

-- create text search dictionary public.d (its template cannot be changed in place)
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.own);
