-- alter text search configuration search.notes
ALTER TEXT SEARCH CONFIGURATION search.notes DROP MAPPING FOR word;

-- drop text search configuration search.empty
DROP TEXT SEARCH CONFIGURATION search.empty;

-- drop text search dictionary search.plain
DROP TEXT SEARCH DICTIONARY search.plain;
