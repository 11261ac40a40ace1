-- alter text search configuration public.notes
ALTER TEXT SEARCH CONFIGURATION public.notes DROP MAPPING FOR email;
ALTER TEXT SEARCH CONFIGURATION public.notes ALTER MAPPING FOR asciiword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.notes ALTER MAPPING FOR word WITH pg_catalog.english_stem, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR hword WITH pg_catalog.english_stem, pg_catalog.simple;
