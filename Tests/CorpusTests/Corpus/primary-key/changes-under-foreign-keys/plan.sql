-- create unique constraint public.t.t_a_key
CREATE UNIQUE INDEX CONCURRENTLY t_a_key ON public.t (a);

-- alter unique constraint public.t.t_a_key (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE USING INDEX t_a_key;

-- replace primary key public.t.t_pkey (beside the old one)
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_plumb_new ON public.t (b);

-- drop foreign key public.u.u_a_fkey (it depends on primary key public.t.t_pkey)
ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;

-- drop foreign key public.u.u_b_fkey (it depends on unique constraint public.t.t_b_key)
ALTER TABLE public.u DROP CONSTRAINT u_b_fkey;

-- drop unique constraint public.t.t_b_key
ALTER TABLE public.t DROP CONSTRAINT t_b_key;

-- drop primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- create primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_plumb_new;

-- create foreign key public.u.u_a_fkey (it depends on primary key public.t.t_pkey)
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a) NOT VALID;

-- create foreign key public.u.u_b_fkey (it depends on unique constraint public.t.t_b_key)
ALTER TABLE public.u ADD CONSTRAINT u_b_fkey FOREIGN KEY (b) REFERENCES public.t (b) NOT VALID;

-- alter foreign key public.u.u_a_fkey (while others read and write)
ALTER TABLE public.u VALIDATE CONSTRAINT u_a_fkey;

-- alter foreign key public.u.u_b_fkey (while others read and write)
ALTER TABLE public.u VALIDATE CONSTRAINT u_b_fkey;
