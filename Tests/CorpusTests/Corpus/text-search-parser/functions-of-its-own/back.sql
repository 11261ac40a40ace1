-- drop text search parser public.own (its start cannot be changed in place)
DROP TEXT SEARCH PARSER public.own;

-- drop function public.begin_it(internal, integer)
DROP FUNCTION public.begin_it(internal, integer);

-- create text search parser public.own (its start cannot be changed in place)
CREATE TEXT SEARCH PARSER public.own (
  START = pg_catalog.prsd_start,
  GETTOKEN = pg_catalog.prsd_nexttoken,
  END = pg_catalog.prsd_end,
  LEXTYPES = pg_catalog.prsd_lextype
);
