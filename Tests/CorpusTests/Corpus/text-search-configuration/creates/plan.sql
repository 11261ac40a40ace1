-- create text search dictionary public.plain
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple, stopwords = 'english');
COMMENT ON TEXT SEARCH DICTIONARY public.plain IS 'Words as they are.';

-- create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR asciihword, hword WITH public.plain, pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR asciiword, word WITH public.plain;
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR numword WITH pg_catalog.simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.notes IS 'For notes.';

-- create table public.docs
CREATE TABLE public.docs (
  body text NOT NULL,
  words tsvector GENERATED ALWAYS AS (to_tsvector('public.notes'::regconfig, body)) STORED
);
