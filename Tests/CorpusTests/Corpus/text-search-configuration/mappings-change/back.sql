-- alter text search configuration public.notes
ALTER TEXT SEARCH CONFIGURATION public.notes DROP MAPPING FOR hword;
ALTER TEXT SEARCH CONFIGURATION public.notes ALTER MAPPING FOR asciiword, word WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR email WITH pg_catalog.simple;
