-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column public.t.kept
ALTER TABLE public.t ALTER COLUMN kept TYPE bigint USING kept::bigint;
