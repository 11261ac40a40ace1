-- rename primary key public.t.t_pkey to the_key
ALTER TABLE public.t RENAME CONSTRAINT t_pkey TO the_key;
