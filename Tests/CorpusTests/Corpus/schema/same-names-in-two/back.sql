-- replace enum b.state (its labels cannot be changed in place)
ALTER TYPE b.state RENAME TO state_plumb_old;
CREATE TYPE b.state AS ENUM ('y', 'z');

-- drop index b.things.things_state_idx (its columns cannot be changed in place)
DROP INDEX b.things_state_idx;

-- alter column b.things.state (its type is replaced)
ALTER TABLE b.things ALTER COLUMN state TYPE b.state USING state::text::b.state;

-- alter column b.things.state
ALTER TABLE b.things ALTER COLUMN state SET NOT NULL;

-- create index b.things.things_state_idx (its columns cannot be changed in place)
CREATE INDEX things_state_idx ON b.things (state);

-- drop column b.things.note
ALTER TABLE b.things DROP COLUMN note;

-- drop enum b.state_plumb_old (it was replaced)
DROP TYPE b.state_plumb_old;
