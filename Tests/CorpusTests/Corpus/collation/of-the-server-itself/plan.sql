-- create collation public.plain
CREATE COLLATION public.plain (PROVIDER = builtin, LOCALE = 'C.UTF-8');

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.plain;
