-- alter column public.t.amount
ALTER TABLE public.t ALTER COLUMN amount TYPE numeric(12,2);

-- alter column public.t.seen
ALTER TABLE public.t ALTER COLUMN seen TYPE date USING seen::date;

-- alter column public.t.at
ALTER TABLE public.t ALTER COLUMN at TYPE timestamp with time zone USING at AT TIME ZONE 'UTC';

-- alter column public.t.document
ALTER TABLE public.t ALTER COLUMN document TYPE jsonb USING document::jsonb;
