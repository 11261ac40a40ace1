-- alter column public.t.amount
ALTER TABLE public.t ALTER COLUMN amount TYPE numeric(12,4);

-- alter column public.t.seen
ALTER TABLE public.t ALTER COLUMN seen TYPE timestamp with time zone USING seen::timestamp with time zone;

-- alter column public.t.at
ALTER TABLE public.t ALTER COLUMN at TYPE timestamp without time zone USING at AT TIME ZONE 'UTC';

-- alter column public.t.document
ALTER TABLE public.t ALTER COLUMN document TYPE json USING document::json;
