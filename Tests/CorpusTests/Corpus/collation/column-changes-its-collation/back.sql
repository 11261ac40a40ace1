-- create collation public.one
CREATE COLLATION public.one (LOCALE = 'C');

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.one;
