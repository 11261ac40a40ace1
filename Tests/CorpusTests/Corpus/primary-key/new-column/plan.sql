-- create column public.t.id
ALTER TABLE public.t ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;

-- create unique constraint public.t.t_name_key
CREATE UNIQUE INDEX CONCURRENTLY t_name_key ON public.t (name);

-- alter unique constraint public.t.t_name_key (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_name_key UNIQUE USING INDEX t_name_key;

-- replace primary key public.t.t_pkey (beside the old one)
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_plumb_new ON public.t (id);

-- drop foreign key public.u.u_name_fkey (it depends on primary key public.t.t_pkey)
ALTER TABLE public.u DROP CONSTRAINT u_name_fkey;

-- drop primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- create primary key public.t.t_pkey (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_plumb_new;

-- create foreign key public.u.u_name_fkey (it depends on primary key public.t.t_pkey)
ALTER TABLE public.u ADD CONSTRAINT u_name_fkey FOREIGN KEY (name) REFERENCES public.t (name) NOT VALID;

-- alter foreign key public.u.u_name_fkey (while others read and write)
ALTER TABLE public.u VALIDATE CONSTRAINT u_name_fkey;
