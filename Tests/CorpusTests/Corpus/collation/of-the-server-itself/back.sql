-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- drop collation public.plain
DROP COLLATION public.plain;
