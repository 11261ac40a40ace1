-- drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION public.notes;

-- drop text search parser public.own
DROP TEXT SEARCH PARSER public.own;
