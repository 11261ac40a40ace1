-- create schema search
CREATE SCHEMA search;

-- create text search parser search.own
CREATE TEXT SEARCH PARSER search.own (
  START = pg_catalog.prsd_start,
  GETTOKEN = pg_catalog.prsd_nexttoken,
  END = pg_catalog.prsd_end,
  LEXTYPES = pg_catalog.prsd_lextype
);

-- create text search configuration search.notes
CREATE TEXT SEARCH CONFIGURATION search.notes (PARSER = search.own);
