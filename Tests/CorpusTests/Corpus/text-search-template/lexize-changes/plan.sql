-- drop text search template public.own (its lexize cannot be changed in place)
DROP TEXT SEARCH TEMPLATE public.own;

-- drop function public.read(internal, internal, internal, internal)
DROP FUNCTION public.read(internal, internal, internal, internal);

-- create text search template public.own (its lexize cannot be changed in place)
CREATE TEXT SEARCH TEMPLATE public.own (INIT = pg_catalog.dsimple_init, LEXIZE = pg_catalog.dsimple_lexize);
