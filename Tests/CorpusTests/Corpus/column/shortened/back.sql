-- alter column public.t.code
ALTER TABLE public.t ALTER COLUMN code TYPE character varying(20);

-- alter column public.t.name
ALTER TABLE public.t ALTER COLUMN name TYPE text;

-- alter column public.t.amount
ALTER TABLE public.t ALTER COLUMN amount TYPE numeric(12,4);

-- alter column public.t.n
ALTER TABLE public.t ALTER COLUMN n TYPE bigint USING n::bigint;
