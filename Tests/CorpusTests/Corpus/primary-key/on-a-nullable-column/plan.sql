-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;

-- alter column public.t.b
UPDATE public.t SET b = 'x' WHERE b IS NULL;
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;

-- create primary key public.t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a, b);
