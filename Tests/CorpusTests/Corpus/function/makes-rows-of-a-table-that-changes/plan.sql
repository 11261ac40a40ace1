-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a integer;

-- alter column public.t.a (while others read and write)
UPDATE public.t SET a = 5 WHERE a IS NULL;

-- alter column public.t.a (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_a_plumb_not_null CHECK (a IS NOT NULL) NOT VALID;

-- alter column public.t.a (while others read and write)
UPDATE public.t SET a = 5 WHERE a IS NULL;

-- alter column public.t.a (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_plumb_not_null;

-- alter column public.t.a (while others read and write)
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_a_plumb_not_null;

-- alter function public.made()
CREATE OR REPLACE FUNCTION public.made()
  RETURNS public.t
  LANGUAGE sql
  RETURN ROW(1, 2, 3)::public.t;

-- alter function public.passed()
CREATE OR REPLACE FUNCTION public.passed()
  RETURNS integer
  LANGUAGE sql
  RETURN public.given(ROW(1, 2, 3)::public.t);

-- alter function public.whole()
CREATE OR REPLACE FUNCTION public.whole()
  RETURNS SETOF public.t
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT t.id,
     t.g,
     t.a
    FROM public.t;
END;
