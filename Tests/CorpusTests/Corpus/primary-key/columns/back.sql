-- drop primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- create primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);
