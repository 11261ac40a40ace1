-- drop view public.made (its query, output cannot be changed in place)
DROP VIEW public.made;

-- drop view public.named (its output cannot be changed in place)
DROP VIEW public.named;

-- drop function public.final() (it depends on column public.last.price)
DROP FUNCTION public.final();

-- alter column public.last.price
ALTER TABLE public.last ALTER COLUMN price TYPE integer USING price::integer;

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

-- alter column public.t.price
ALTER TABLE public.t ALTER COLUMN price TYPE integer USING price::integer;

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
SELECT (ROW(1, 2, (300)::bigint)::public.t).price AS p;

-- create view public.named (its output cannot be changed in place)
CREATE VIEW public.named AS
SELECT x.b
   FROM public.whole() x(a, b, c);
