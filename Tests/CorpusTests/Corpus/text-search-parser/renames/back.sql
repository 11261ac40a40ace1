-- create text search parser public.own
CREATE TEXT SEARCH PARSER public.own (
  START = pg_catalog.prsd_start,
  GETTOKEN = pg_catalog.prsd_nexttoken,
  END = pg_catalog.prsd_end,
  LEXTYPES = pg_catalog.prsd_lextype
);

-- drop text search configuration public.notes (its parser cannot be changed in place)
DROP TEXT SEARCH CONFIGURATION public.notes;

-- drop text search parser public.ours
DROP TEXT SEARCH PARSER public.ours;

-- create text search configuration public.notes (its parser cannot be changed in place)
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = public.own);
