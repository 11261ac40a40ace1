-- rename text search dictionary public.d to e
ALTER TEXT SEARCH DICTIONARY public.d RENAME TO e;
