-- create schema crm
CREATE SCHEMA crm;

-- create enum crm.level
CREATE TYPE crm.level AS ENUM ('low', 'high');

-- create domain crm.mail
CREATE DOMAIN crm.mail AS text
  CONSTRAINT has_at CHECK (VALUE ~~ '%@%'::text);

-- create sequence crm.numbers
CREATE SEQUENCE crm.numbers AS bigint;

-- create function crm.next_number()
CREATE FUNCTION crm.next_number()
  RETURNS bigint
  LANGUAGE sql
  AS $$select nextval('crm.numbers')$$;

-- create function crm.touch()
CREATE FUNCTION crm.touch()
  RETURNS trigger
  LANGUAGE plpgsql
  AS $$begin return new; end$$;

-- create table crm.calls
CREATE TABLE crm.calls (
  person_id bigint NOT NULL,
  at timestamp with time zone DEFAULT now() NOT NULL
);

-- create table crm.people
CREATE TABLE crm.people (
  id bigint DEFAULT crm.next_number() NOT NULL,
  mail crm.mail NOT NULL,
  level crm.level DEFAULT 'low'::crm.level NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id)
);
ALTER TABLE crm.people ENABLE ROW LEVEL SECURITY;

-- create view crm.callers
CREATE VIEW crm.callers AS
SELECT p.id,
    p.mail,
    p.level
   FROM (crm.people p
     JOIN crm.calls c ON ((c.person_id = p.id)));

-- create materialized view crm.counts
CREATE MATERIALIZED VIEW crm.counts AS
SELECT count(*) AS n
   FROM crm.callers;

-- create index crm.calls.calls_person_id_idx
CREATE INDEX calls_person_id_idx ON crm.calls (person_id);

-- create index crm.counts.counts_n_idx
CREATE INDEX counts_n_idx ON crm.counts (n);

-- create foreign key crm.calls.calls_person_id_fkey
ALTER TABLE crm.calls ADD CONSTRAINT calls_person_id_fkey FOREIGN KEY (person_id) REFERENCES crm.people (id);

-- create trigger crm.people.touch
CREATE TRIGGER touch
  BEFORE UPDATE ON crm.people
  FOR EACH ROW
  EXECUTE FUNCTION crm.touch();

-- create policy crm.people.low
CREATE POLICY low ON crm.people
  USING (level = 'low'::crm.level);
