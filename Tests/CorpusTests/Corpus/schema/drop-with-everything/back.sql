-- create schema billing
CREATE SCHEMA billing;

-- create enum billing.state
CREATE TYPE billing.state AS ENUM ('open', 'paid');

-- create domain billing.cents
CREATE DOMAIN billing.cents AS bigint;

-- create sequence billing.numbers
CREATE SEQUENCE billing.numbers AS bigint;

-- create function billing.next_number()
CREATE FUNCTION billing.next_number()
  RETURNS bigint
  LANGUAGE sql
  AS $$select nextval('billing.numbers')$$;

-- create table billing.invoices
CREATE TABLE billing.invoices (
  id bigint DEFAULT billing.next_number() NOT NULL,
  state billing.state DEFAULT 'open'::billing.state NOT NULL,
  total billing.cents,
  CONSTRAINT invoices_pkey PRIMARY KEY (id)
);

-- create view billing.open_invoices
CREATE VIEW billing.open_invoices AS
SELECT invoices.id,
    invoices.total
   FROM billing.invoices
  WHERE (invoices.state = 'open'::billing.state);

-- create foreign key public.payments.payments_invoice_id_fkey
ALTER TABLE public.payments ADD CONSTRAINT payments_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices (id);
