-- drop text search dictionary public.d
DROP TEXT SEARCH DICTIONARY public.d;

-- drop text search template public.own
DROP TEXT SEARCH TEMPLATE public.own;

-- drop text search template public.short
DROP TEXT SEARCH TEMPLATE public.short;
