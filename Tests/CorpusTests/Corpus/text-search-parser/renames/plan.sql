-- rename text search parser public.own to ours
ALTER TEXT SEARCH PARSER public.own RENAME TO ours;
