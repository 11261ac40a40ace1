-- drop primary key public.t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;
