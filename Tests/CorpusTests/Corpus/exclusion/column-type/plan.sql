-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE int8range USING int8range(lower(a), upper(a));
