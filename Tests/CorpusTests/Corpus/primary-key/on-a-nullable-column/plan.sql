-- alter column public.t.a
ALTER TABLE public.t ADD CONSTRAINT t_a_plumb_not_null CHECK (a IS NOT NULL) NOT VALID;

-- alter column public.t.a (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_plumb_not_null;

-- alter column public.t.a (while others read and write)
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_a_plumb_not_null;

-- alter column public.t.b
UPDATE public.t SET b = 'x' WHERE b IS NULL;

-- alter column public.t.b (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_b_plumb_not_null CHECK (b IS NOT NULL) NOT VALID;

-- alter column public.t.b (while others read and write)
UPDATE public.t SET b = 'x' WHERE b IS NULL;

-- alter column public.t.b (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_b_plumb_not_null;

-- alter column public.t.b (while others read and write)
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_b_plumb_not_null;

-- create primary key public.t.t_pkey
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t (a, b);

-- alter primary key public.t.t_pkey (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;
