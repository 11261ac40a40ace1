-- replace domain public.amount (its checks cannot be changed in place)
ALTER DOMAIN public.amount RENAME TO amount_plumb_old;
CREATE DOMAIN public.amount AS integer
  CONSTRAINT positive CHECK (VALUE > 0);

-- replace composite type public.price (it depends on domain public.amount)
ALTER TYPE public.price RENAME TO price_plumb_old;
CREATE TYPE public.price AS (
  amount public.amount,
  currency text
);

-- replace range public.amounts (it depends on domain public.amount)
ALTER TYPE public.amounts_multirange RENAME TO amounts_multirange_plumb_old;
ALTER FUNCTION public.amounts_multirange() RENAME TO amounts_multirange_plumb_old;
ALTER FUNCTION public.amounts_multirange(public.amounts) RENAME TO amounts_multirange_plumb_old;
ALTER FUNCTION public.amounts_multirange(VARIADIC public.amounts[]) RENAME TO amounts_multirange_plumb_old;
ALTER TYPE public.amounts RENAME TO amounts_plumb_old;
DO $$DECLARE
  constructor regprocedure;
BEGIN
  FOR constructor IN
    SELECT p.oid FROM pg_proc p
      JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
     WHERE d.refclassid = 'pg_type'::regclass AND d.refobjid = 'public.amounts_plumb_old'::regtype
       AND p.pronamespace = 'public'::regnamespace AND p.proname = 'amounts'
  LOOP
    EXECUTE format('ALTER FUNCTION %s RENAME TO %I', constructor, 'amounts_plumb_old');
  END LOOP;
END$$;
CREATE TYPE public.amounts AS RANGE (
  SUBTYPE = public.amount
);

-- alter column public.lists.amounts (its type is replaced)
ALTER TABLE public.lists ALTER COLUMN amounts TYPE public.amount[] USING amounts::text::public.amount[];

-- alter column public.prices.price (its type is replaced)
ALTER TABLE public.prices ALTER COLUMN price TYPE public.price USING price::text::public.price;

-- alter column public.spans.span (its type is replaced)
ALTER TABLE public.spans ALTER COLUMN span TYPE public.amounts USING span::text::public.amounts;

-- alter column public.spans.spans (its type is replaced)
ALTER TABLE public.spans ALTER COLUMN spans TYPE public.amounts_multirange USING spans::text::public.amounts_multirange;

-- drop range public.amounts_plumb_old (it was replaced)
DROP TYPE public.amounts_plumb_old;

-- drop composite type public.price_plumb_old (it was replaced)
DROP TYPE public.price_plumb_old;

-- drop domain public.amount_plumb_old (it was replaced)
DROP DOMAIN public.amount_plumb_old;
