-- rename schema billing to finance
ALTER SCHEMA billing RENAME TO finance;
