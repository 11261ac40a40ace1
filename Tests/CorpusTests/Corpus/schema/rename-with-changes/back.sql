-- create schema billing
CREATE SCHEMA billing;
COMMENT ON SCHEMA billing IS 'Old.';

-- create table billing.invoices
CREATE TABLE billing.invoices (
  id bigint NOT NULL,
  total integer,
  CONSTRAINT invoices_pkey PRIMARY KEY (id)
);

-- create table billing.notes
CREATE TABLE billing.notes (
  text text
);

-- drop table finance.invoices
DROP TABLE finance.invoices;

-- drop table finance.remarks
DROP TABLE finance.remarks;

-- drop schema finance
DROP SCHEMA finance;
