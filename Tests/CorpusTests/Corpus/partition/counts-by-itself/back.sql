-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
