-- replace primary key public.t.t_pkey (its columns cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_plumb_new ON public.t (b, a);

-- alter primary key public.t.t_pkey (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_plumb_new;
