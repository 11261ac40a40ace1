-- drop foreign key public.u.u_name_fkey (it depends on unique constraint public.t.t_name_key)
ALTER TABLE public.u DROP CONSTRAINT u_name_fkey;

-- drop unique constraint public.t.t_name_key
ALTER TABLE public.t DROP CONSTRAINT t_name_key;

-- drop primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- drop column public.t.id
ALTER TABLE public.t DROP COLUMN id;

-- create primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (name);

-- create foreign key public.u.u_name_fkey (it depends on unique constraint public.t.t_name_key)
ALTER TABLE public.u ADD CONSTRAINT u_name_fkey FOREIGN KEY (name) REFERENCES public.t (name);
