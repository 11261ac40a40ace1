-- drop text search configuration search.notes
DROP TEXT SEARCH CONFIGURATION search.notes;

-- drop text search parser search.own
DROP TEXT SEARCH PARSER search.own;

-- drop schema search
DROP SCHEMA search;
