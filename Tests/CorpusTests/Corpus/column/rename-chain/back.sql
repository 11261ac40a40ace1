-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a integer;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- drop column public.t.c
ALTER TABLE public.t DROP COLUMN c;
