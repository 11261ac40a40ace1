-- drop schema archive
DROP SCHEMA archive;

-- drop schema billing
DROP SCHEMA billing;
