-- rename schema billing to finance
ALTER SCHEMA billing RENAME TO finance;

-- rename table finance.notes to remarks
ALTER TABLE finance.notes RENAME TO remarks;

-- alter schema finance
COMMENT ON SCHEMA finance IS 'New.';

-- alter column finance.invoices.total
ALTER TABLE finance.invoices ALTER COLUMN total TYPE bigint USING total::bigint;

-- create column finance.invoices.currency
ALTER TABLE finance.invoices ADD COLUMN currency text DEFAULT 'BDT'::text NOT NULL;
