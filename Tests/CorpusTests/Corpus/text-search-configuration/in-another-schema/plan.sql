-- create text search dictionary search.plain
CREATE TEXT SEARCH DICTIONARY search.plain (TEMPLATE = pg_catalog.simple);

-- create text search configuration search.empty
CREATE TEXT SEARCH CONFIGURATION search.empty (PARSER = pg_catalog."default");

-- alter text search configuration search.notes
ALTER TEXT SEARCH CONFIGURATION search.notes ADD MAPPING FOR word WITH search.plain;
