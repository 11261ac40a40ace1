-- create schema billing
CREATE SCHEMA billing;
COMMENT ON SCHEMA billing IS 'Money matters.';

-- create table billing.invoices
CREATE TABLE billing.invoices (
  id bigint GENERATED ALWAYS AS IDENTITY,
  total numeric,
  CONSTRAINT invoices_pkey PRIMARY KEY (id)
);
