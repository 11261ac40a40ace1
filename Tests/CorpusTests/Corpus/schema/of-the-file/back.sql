-- replace enum billing.state (its labels cannot be changed in place)
ALTER TYPE billing.state RENAME TO state_plumb_old;
CREATE TYPE billing.state AS ENUM ('open', 'paid');

-- alter column billing.invoices.state (its type is replaced)
ALTER TABLE billing.invoices ALTER COLUMN state DROP DEFAULT;
ALTER TABLE billing.invoices ALTER COLUMN state TYPE billing.state USING state::text::billing.state;

-- drop foreign key billing.invoices.invoices_parent_id_fkey
ALTER TABLE billing.invoices DROP CONSTRAINT invoices_parent_id_fkey;

-- drop column billing.invoices.parent_id
ALTER TABLE billing.invoices DROP COLUMN parent_id;

-- drop enum billing.state_plumb_old (it was replaced)
DROP TYPE billing.state_plumb_old;
