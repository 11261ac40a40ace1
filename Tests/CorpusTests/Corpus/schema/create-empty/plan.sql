-- create schema archive
CREATE SCHEMA archive;

-- create schema billing
CREATE SCHEMA billing;
