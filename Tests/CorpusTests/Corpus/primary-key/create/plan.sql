-- create primary key public.t.t_pkey
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t (id);

-- alter primary key public.t.t_pkey (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;
