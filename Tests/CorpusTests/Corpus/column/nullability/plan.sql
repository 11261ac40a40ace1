-- alter column public.t.strict
ALTER TABLE public.t ALTER COLUMN strict SET NOT NULL;

-- alter column public.t.filled
UPDATE public.t SET filled = 'none' WHERE filled IS NULL;
ALTER TABLE public.t ALTER COLUMN filled SET NOT NULL;

-- alter column public.t.loose
ALTER TABLE public.t ALTER COLUMN loose DROP NOT NULL;
