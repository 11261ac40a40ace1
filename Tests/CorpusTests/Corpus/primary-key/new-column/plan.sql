-- create column public.t.id
ALTER TABLE public.t ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;

-- create unique constraint public.t.t_name_key
ALTER TABLE public.t ADD CONSTRAINT t_name_key UNIQUE (name);

-- drop foreign key public.u.u_name_fkey (it depends on primary key public.t.t_pkey)
ALTER TABLE public.u DROP CONSTRAINT u_name_fkey;

-- drop primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- create primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

-- create foreign key public.u.u_name_fkey (it depends on primary key public.t.t_pkey)
ALTER TABLE public.u ADD CONSTRAINT u_name_fkey FOREIGN KEY (name) REFERENCES public.t (name);
