-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE integer USING nullif(b, '')::integer;
