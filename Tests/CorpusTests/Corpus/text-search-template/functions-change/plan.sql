-- create function public.start(internal)
CREATE FUNCTION public.start(internal)
  RETURNS internal
  STRICT
  LANGUAGE internal
  AS $$dsimple_init$$;

-- drop text search dictionary public.d (it depends on text search template public.own)
DROP TEXT SEARCH DICTIONARY public.d;

-- drop text search template public.own (its init cannot be changed in place)
DROP TEXT SEARCH TEMPLATE public.own;

-- create text search template public.own (its init cannot be changed in place)
CREATE TEXT SEARCH TEMPLATE public.own (INIT = public.start, LEXIZE = pg_catalog.dsimple_lexize);

-- create text search dictionary public.d (it depends on text search template public.own)
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.own);
