-- alter column public.payments.amount (through a second column)
CREATE FUNCTION public.payments_amount_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.amount_plumb_new := NEW.amount::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.payments ADD COLUMN amount_plumb_new bigint;
CREATE TRIGGER "~plumb_amount_sync" BEFORE INSERT OR UPDATE ON public.payments FOR EACH ROW EXECUTE FUNCTION public.payments_amount_plumb_sync();
ALTER TABLE public.payments ENABLE ALWAYS TRIGGER "~plumb_amount_sync";

-- alter column public.payments.amount (filling the second column)
UPDATE public.payments SET amount_plumb_new = amount::bigint WHERE amount_plumb_new IS NULL;

-- alter column public.payments.amount (comparing both columns)
ALTER TABLE public.payments ADD CONSTRAINT payments_amount_plumb_same CHECK (amount_plumb_new IS NOT NULL AND amount_plumb_new IS NOT DISTINCT FROM amount::bigint) NOT VALID;

-- alter column public.payments.amount (while others read and write)
ALTER TABLE public.payments VALIDATE CONSTRAINT payments_amount_plumb_same;

-- drop view public.totals (its output cannot be changed in place)
DROP VIEW public.totals;

-- drop view public.amounts (its output cannot be changed in place)
DROP VIEW public.amounts;

-- alter column public.payments.amount
ALTER TABLE public.payments ALTER COLUMN amount_plumb_new SET NOT NULL;
ALTER TABLE public.payments DROP CONSTRAINT payments_amount_plumb_same;
DROP TRIGGER "~plumb_amount_sync" ON public.payments;
DROP FUNCTION public.payments_amount_plumb_sync();
ALTER TABLE public.payments DROP COLUMN amount;
ALTER TABLE public.payments RENAME COLUMN amount_plumb_new TO amount;

-- create view public.amounts (its output cannot be changed in place)
CREATE VIEW public.amounts AS
SELECT payments.id,
    payments.amount
   FROM public.payments;
COMMENT ON COLUMN public.amounts.amount IS 'In paisa.';
COMMENT ON VIEW public.amounts IS 'What was paid.';

-- create view public.totals (its output cannot be changed in place)
CREATE VIEW public.totals AS
SELECT sum(amounts.amount) AS total
   FROM public.amounts;
