-- drop foreign key crm.calls.calls_person_id_fkey
ALTER TABLE crm.calls DROP CONSTRAINT calls_person_id_fkey;

-- drop materialized view crm.counts
DROP MATERIALIZED VIEW crm.counts;

-- drop view crm.callers
DROP VIEW crm.callers;

-- drop table crm.calls
DROP TABLE crm.calls;

-- drop table crm.people
DROP TABLE crm.people;

-- drop function crm.next_number()
DROP FUNCTION crm.next_number();

-- drop function crm.touch()
DROP FUNCTION crm.touch();

-- drop sequence crm.numbers
DROP SEQUENCE crm.numbers;

-- drop domain crm.mail
DROP DOMAIN crm.mail;

-- drop enum crm.level
DROP TYPE crm.level;

-- drop schema crm
DROP SCHEMA crm;
