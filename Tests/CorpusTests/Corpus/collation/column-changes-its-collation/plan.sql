-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.two;

-- drop collation public.one
DROP COLLATION public.one;
