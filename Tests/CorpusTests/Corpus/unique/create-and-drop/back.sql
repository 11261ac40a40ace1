-- create unique constraint public.t.t_a_key
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE (a);

-- drop unique constraint public.t.t_b_key
ALTER TABLE public.t DROP CONSTRAINT t_b_key;

-- drop unique constraint public.t.t_c_a_key
ALTER TABLE public.t DROP CONSTRAINT t_c_a_key;
