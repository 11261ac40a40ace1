-- alter column public.t.strict
ALTER TABLE public.t ALTER COLUMN strict DROP NOT NULL;

-- alter column public.t.filled
ALTER TABLE public.t ALTER COLUMN filled DROP NOT NULL;

-- alter column public.t.loose
ALTER TABLE public.t ALTER COLUMN loose SET NOT NULL;
