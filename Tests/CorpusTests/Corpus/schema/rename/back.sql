-- create schema billing
CREATE SCHEMA billing;

-- create enum billing.state
CREATE TYPE billing.state AS ENUM ('open', 'paid');

-- create function billing.is_open(billing.state)
CREATE FUNCTION billing.is_open(state billing.state)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  RETURN (state = 'open'::billing.state);

-- create table billing.invoices
CREATE TABLE billing.invoices (
  id bigint GENERATED ALWAYS AS IDENTITY,
  state billing.state DEFAULT 'open'::billing.state NOT NULL,
  CONSTRAINT invoices_pkey PRIMARY KEY (id),
  CONSTRAINT is_open_at_least CHECK (billing.is_open(state) OR (id > 0))
);

-- alter view public.open_invoices
CREATE OR REPLACE VIEW public.open_invoices AS
SELECT invoices.id
   FROM billing.invoices
  WHERE billing.is_open(invoices.state);

-- drop foreign key public.payments.payments_invoice_id_fkey (its references cannot be changed in place)
ALTER TABLE public.payments DROP CONSTRAINT payments_invoice_id_fkey;

-- drop table finance.invoices
DROP TABLE finance.invoices;

-- create foreign key public.payments.payments_invoice_id_fkey (its references cannot be changed in place)
ALTER TABLE public.payments ADD CONSTRAINT payments_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices (id);

-- drop function finance.is_open(finance.state)
DROP FUNCTION finance.is_open(finance.state);

-- drop enum finance.state
DROP TYPE finance.state;

-- drop schema finance
DROP SCHEMA finance;
