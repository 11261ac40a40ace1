-- rename text search template public.own to ours
ALTER TEXT SEARCH TEMPLATE public.own RENAME TO ours;
