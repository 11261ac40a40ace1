-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE text;
