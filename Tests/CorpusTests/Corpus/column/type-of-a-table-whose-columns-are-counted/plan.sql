-- alter column public.last.price (through a second column)
CREATE FUNCTION public.last_price_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.price_plumb_new := NEW.price::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.last ADD COLUMN price_plumb_new bigint;
CREATE TRIGGER "~plumb_price_sync" BEFORE INSERT OR UPDATE ON public.last FOR EACH ROW EXECUTE FUNCTION public.last_price_plumb_sync();
ALTER TABLE public.last ENABLE ALWAYS TRIGGER "~plumb_price_sync";

-- alter column public.last.price (filling the second column)
UPDATE public.last SET price_plumb_new = price::bigint WHERE price_plumb_new IS NULL;

-- alter column public.last.price (comparing both columns)
ALTER TABLE public.last ADD CONSTRAINT last_price_plumb_same CHECK (price_plumb_new IS NOT NULL AND price_plumb_new IS NOT DISTINCT FROM price::bigint) NOT VALID;

-- alter column public.last.price (while others read and write)
ALTER TABLE public.last VALIDATE CONSTRAINT last_price_plumb_same;

-- drop view public.made (its query, output cannot be changed in place)
DROP VIEW public.made;

-- drop view public.named (its output cannot be changed in place)
DROP VIEW public.named;

-- drop function public.final() (it depends on column public.last.price)
DROP FUNCTION public.final();

-- alter column public.last.price
ALTER TABLE public.last ALTER COLUMN price_plumb_new SET NOT NULL;
ALTER TABLE public.last DROP CONSTRAINT last_price_plumb_same;
DROP TRIGGER "~plumb_price_sync" ON public.last;
DROP FUNCTION public.last_price_plumb_sync();
ALTER TABLE public.last DROP COLUMN price;
ALTER TABLE public.last RENAME COLUMN price_plumb_new TO price;

-- create function public.final() (it depends on column public.last.price)
CREATE FUNCTION public.final()
  RETURNS SETOF public.last
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT last.id,
     last.price
    FROM public.last;
END;

-- drop function public.whole() (it depends on column public.t.price)
DROP FUNCTION public.whole();

-- alter column public.t.price (in place, because view public.made takes the columns of the table by their position)
ALTER TABLE public.t ALTER COLUMN price TYPE bigint USING price::bigint;

-- create function public.whole() (it depends on column public.t.price)
CREATE FUNCTION public.whole()
  RETURNS SETOF public.t
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT t.id,
     t.price,
     t.stock
    FROM public.t;
END;

-- create view public.made (its query, output cannot be changed in place)
CREATE VIEW public.made AS
SELECT (ROW(1, (2)::bigint, (300)::bigint)::public.t).price AS p;

-- create view public.named (its output cannot be changed in place)
CREATE VIEW public.named AS
SELECT x.b
   FROM public.whole() x(a, b, c);
