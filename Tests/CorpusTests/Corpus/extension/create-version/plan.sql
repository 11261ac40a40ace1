-- create extension pg_trgm
CREATE EXTENSION pg_trgm SCHEMA public VERSION '1.5';
