-- create function public.begin_it(internal, integer)
CREATE FUNCTION public.begin_it(internal, integer)
  RETURNS internal
  STRICT
  LANGUAGE internal
  AS $$prsd_start$$;

-- drop text search parser public.own (its start cannot be changed in place)
DROP TEXT SEARCH PARSER public.own;

-- create text search parser public.own (its start cannot be changed in place)
CREATE TEXT SEARCH PARSER public.own (
  START = public.begin_it,
  GETTOKEN = pg_catalog.prsd_nexttoken,
  END = pg_catalog.prsd_end,
  LEXTYPES = pg_catalog.prsd_lextype
);
