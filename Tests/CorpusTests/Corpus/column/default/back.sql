-- alter column public.t.gains
ALTER TABLE public.t ALTER COLUMN gains DROP DEFAULT;

-- alter column public.t.changes
ALTER TABLE public.t ALTER COLUMN changes SET DEFAULT 'a'::text;

-- alter column public.t.loses
ALTER TABLE public.t ALTER COLUMN loses SET DEFAULT 1;

-- alter column public.t.calls
ALTER TABLE public.t ALTER COLUMN calls SET DEFAULT 'z'::text;

-- alter column public.t.quoted
ALTER TABLE public.t ALTER COLUMN quoted SET DEFAULT 'it''s'::text;
