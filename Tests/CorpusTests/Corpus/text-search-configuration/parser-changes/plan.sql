-- drop column public.docs.words (it depends on text search configuration public.notes)
ALTER TABLE public.docs DROP COLUMN words;

-- drop text search configuration public.notes (its parser cannot be changed in place)
DROP TEXT SEARCH CONFIGURATION public.notes;

-- create text search configuration public.notes (its parser cannot be changed in place)
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = public.own);
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR word WITH pg_catalog.simple;

-- create column public.docs.words (it depends on text search configuration public.notes)
ALTER TABLE public.docs ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('public.notes'::regconfig, body)) STORED;
