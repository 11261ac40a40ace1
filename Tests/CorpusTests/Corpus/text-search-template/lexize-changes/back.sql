-- create function public.read(internal, internal, internal, internal)
CREATE FUNCTION public.read(internal, internal, internal, internal)
  RETURNS internal
  STRICT
  LANGUAGE internal
  AS $$dsimple_lexize$$;

-- drop text search template public.own (its lexize cannot be changed in place)
DROP TEXT SEARCH TEMPLATE public.own;

-- create text search template public.own (its lexize cannot be changed in place)
CREATE TEXT SEARCH TEMPLATE public.own (INIT = pg_catalog.dsimple_init, LEXIZE = public.read);
