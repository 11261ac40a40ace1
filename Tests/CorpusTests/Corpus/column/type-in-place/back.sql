-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;

-- alter column public.t.kept
ALTER TABLE public.t ALTER COLUMN kept TYPE integer USING kept::integer;
