-- drop text search configuration public.notes (it depends on text search parser public.own)
DROP TEXT SEARCH CONFIGURATION public.notes;

-- drop text search parser public.own (its headline cannot be changed in place)
DROP TEXT SEARCH PARSER public.own;

-- create text search parser public.own (its headline cannot be changed in place)
CREATE TEXT SEARCH PARSER public.own (
  START = pg_catalog.prsd_start,
  GETTOKEN = pg_catalog.prsd_nexttoken,
  END = pg_catalog.prsd_end,
  LEXTYPES = pg_catalog.prsd_lextype,
  HEADLINE = pg_catalog.prsd_headline
);

-- create text search configuration public.notes (it depends on text search parser public.own)
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = public.own);
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR word WITH pg_catalog.simple;
