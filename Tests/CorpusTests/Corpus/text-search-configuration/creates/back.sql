-- drop table public.docs
DROP TABLE public.docs;

-- drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION public.notes;

-- drop text search dictionary public.plain
DROP TEXT SEARCH DICTIONARY public.plain;
