-- create unique constraint public.t.t_b_key
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);

-- drop foreign key public.u.u_a_fkey (it depends on unique constraint public.t.t_a_key)
ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;

-- drop foreign key public.u.u_b_fkey (it depends on primary key public.t.t_pkey)
ALTER TABLE public.u DROP CONSTRAINT u_b_fkey;

-- drop unique constraint public.t.t_a_key
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- drop primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- create primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- create foreign key public.u.u_a_fkey (it depends on unique constraint public.t.t_a_key)
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);

-- create foreign key public.u.u_b_fkey (it depends on primary key public.t.t_pkey)
ALTER TABLE public.u ADD CONSTRAINT u_b_fkey FOREIGN KEY (b) REFERENCES public.t (b);
