-- alter enum billing.state
ALTER TYPE billing.state ADD VALUE 'void';

-- alter column billing.invoices.state
ALTER TABLE billing.invoices ALTER COLUMN state SET DEFAULT 'void'::billing.state;

-- create column billing.invoices.parent_id
ALTER TABLE billing.invoices ADD COLUMN parent_id integer;

-- create foreign key billing.invoices.invoices_parent_id_fkey
ALTER TABLE billing.invoices ADD CONSTRAINT invoices_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES billing.invoices (id) NOT VALID;

-- alter foreign key billing.invoices.invoices_parent_id_fkey (while others read and write)
ALTER TABLE billing.invoices VALIDATE CONSTRAINT invoices_parent_id_fkey;
