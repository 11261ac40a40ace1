-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE int4range USING int4range(lower(a)::integer, upper(a)::integer);
