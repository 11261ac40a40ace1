-- create text search parser public.own
CREATE TEXT SEARCH PARSER public.own (
  START = pg_catalog.prsd_start,
  GETTOKEN = pg_catalog.prsd_nexttoken,
  END = pg_catalog.prsd_end,
  LEXTYPES = pg_catalog.prsd_lextype,
  HEADLINE = pg_catalog.prsd_headline
);
COMMENT ON TEXT SEARCH PARSER public.own IS 'c';

-- create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = public.own);
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR word WITH pg_catalog.simple;
