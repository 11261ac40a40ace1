-- alter column public.t.name
ALTER TABLE public.t ALTER COLUMN name TYPE text;

-- drop column public.t.full_name
ALTER TABLE public.t DROP COLUMN full_name;

-- drop column public.t.d
ALTER TABLE public.t DROP COLUMN d;
