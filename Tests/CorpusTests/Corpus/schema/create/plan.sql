-- create schema billing
CREATE SCHEMA billing;
COMMENT ON SCHEMA billing IS 'Money matters.';

-- create table billing.invoices
CREATE TABLE billing.invoices (
  id bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  total numeric,
  CONSTRAINT invoices_pkey PRIMARY KEY (id)
);
