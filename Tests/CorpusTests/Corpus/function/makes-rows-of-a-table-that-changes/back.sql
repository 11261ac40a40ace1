-- alter function public.whole()
CREATE OR REPLACE FUNCTION public.whole()
  RETURNS SETOF public.t
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT t.id,
     t.g
    FROM public.t;
END;

-- drop column public.t.a
ALTER TABLE public.t DROP COLUMN a;

-- alter function public.made()
CREATE OR REPLACE FUNCTION public.made()
  RETURNS public.t
  LANGUAGE sql
  RETURN ROW(1, 2)::public.t;

-- alter function public.passed()
CREATE OR REPLACE FUNCTION public.passed()
  RETURNS integer
  LANGUAGE sql
  RETURN public.given(ROW(1, 2)::public.t);
