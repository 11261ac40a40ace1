-- drop view public.totals (its output cannot be changed in place)
DROP VIEW public.totals;

-- drop view public.amounts (its output cannot be changed in place)
DROP VIEW public.amounts;

-- alter column public.payments.amount
ALTER TABLE public.payments ALTER COLUMN amount TYPE integer USING amount::integer;

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
