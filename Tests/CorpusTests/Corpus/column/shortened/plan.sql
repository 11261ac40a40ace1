-- alter column public.t.code
ALTER TABLE public.t ALTER COLUMN code TYPE character varying(5);

-- alter column public.t.name
ALTER TABLE public.t ALTER COLUMN name TYPE character varying(10);

-- alter column public.t.amount
ALTER TABLE public.t ALTER COLUMN amount TYPE numeric(8,2);

-- alter column public.t.n
ALTER TABLE public.t ALTER COLUMN n TYPE smallint USING n::smallint;
