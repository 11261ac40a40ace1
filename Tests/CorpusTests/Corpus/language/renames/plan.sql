-- rename language own to ours
ALTER LANGUAGE own RENAME TO ours;
