-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS (a * 2);
