-- drop primary key public.t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
