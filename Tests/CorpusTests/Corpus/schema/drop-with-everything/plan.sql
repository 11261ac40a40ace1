-- drop foreign key public.payments.payments_invoice_id_fkey
ALTER TABLE public.payments DROP CONSTRAINT payments_invoice_id_fkey;

-- drop view billing.open_invoices
DROP VIEW billing.open_invoices;

-- drop table billing.invoices
DROP TABLE billing.invoices;

-- drop function billing.next_number()
DROP FUNCTION billing.next_number();

-- drop sequence billing.numbers
DROP SEQUENCE billing.numbers;

-- drop domain billing.cents
DROP DOMAIN billing.cents;

-- drop enum billing.state
DROP TYPE billing.state;

-- drop schema billing
DROP SCHEMA billing;
