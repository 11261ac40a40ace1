-- create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR word WITH pg_catalog.simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.notes IS 'c';

-- drop column public.docs.words (its generated cannot be changed in place)
ALTER TABLE public.docs DROP COLUMN words;

-- drop text search configuration public.memos
DROP TEXT SEARCH CONFIGURATION public.memos;

-- create column public.docs.words (its generated cannot be changed in place)
ALTER TABLE public.docs ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('public.notes'::regconfig, body)) STORED;
