-- alter column public.t.gains
ALTER TABLE public.t ALTER COLUMN gains SET DEFAULT 5;

-- alter column public.t.changes
ALTER TABLE public.t ALTER COLUMN changes SET DEFAULT 'b'::text;

-- alter column public.t.loses
ALTER TABLE public.t ALTER COLUMN loses DROP DEFAULT;

-- alter column public.t.calls
ALTER TABLE public.t ALTER COLUMN calls SET DEFAULT public.next_code();

-- alter column public.t.quoted
ALTER TABLE public.t ALTER COLUMN quoted SET DEFAULT 'it isn''t'::text;
