-- rename schema billing to finance
ALTER SCHEMA billing RENAME TO finance;

-- rename table finance.notes to remarks
ALTER TABLE finance.notes RENAME TO remarks;

-- alter schema finance
COMMENT ON SCHEMA finance IS 'New.';

-- alter column finance.invoices.total (through a second column)
CREATE FUNCTION finance.invoices_total_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.total_plumb_new := NEW.total::bigint;
  RETURN NEW;
END$$;
ALTER TABLE finance.invoices ADD COLUMN total_plumb_new bigint;
CREATE TRIGGER "~plumb_total_sync" BEFORE INSERT OR UPDATE ON finance.invoices FOR EACH ROW EXECUTE FUNCTION finance.invoices_total_plumb_sync();
ALTER TABLE finance.invoices ENABLE ALWAYS TRIGGER "~plumb_total_sync";

-- alter column finance.invoices.total (filling the second column)
UPDATE finance.invoices SET total_plumb_new = total::bigint WHERE total_plumb_new IS NULL AND total IS NOT NULL;

-- alter column finance.invoices.total (comparing both columns)
ALTER TABLE finance.invoices ADD CONSTRAINT invoices_total_plumb_same CHECK (total_plumb_new IS NOT DISTINCT FROM total::bigint) NOT VALID;

-- alter column finance.invoices.total (while others read and write)
ALTER TABLE finance.invoices VALIDATE CONSTRAINT invoices_total_plumb_same;

-- alter column finance.invoices.total
ALTER TABLE finance.invoices DROP CONSTRAINT invoices_total_plumb_same;
DROP TRIGGER "~plumb_total_sync" ON finance.invoices;
DROP FUNCTION finance.invoices_total_plumb_sync();
ALTER TABLE finance.invoices DROP COLUMN total;
ALTER TABLE finance.invoices RENAME COLUMN total_plumb_new TO total;

-- create column finance.invoices.currency
ALTER TABLE finance.invoices ADD COLUMN currency text DEFAULT 'BDT'::text NOT NULL;
