-- rename primary key public.t.the_key to t_pkey
ALTER TABLE public.t RENAME CONSTRAINT the_key TO t_pkey;
