-- drop table billing.invoices
DROP TABLE billing.invoices;

-- drop schema billing
DROP SCHEMA billing;
