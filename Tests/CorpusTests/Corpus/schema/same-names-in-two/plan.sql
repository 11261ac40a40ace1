-- alter enum b.state
ALTER TYPE b.state ADD VALUE 'w' BEFORE 'y';

-- create column b.things.note
ALTER TABLE b.things ADD COLUMN note text;

-- drop index b.things.things_state_idx (its columns cannot be changed in place)
DROP INDEX CONCURRENTLY b.things_state_idx;

-- alter column b.things.state
ALTER TABLE b.things ALTER COLUMN state DROP NOT NULL;

-- create index b.things.things_state_idx (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY things_state_idx ON b.things (state DESC);
