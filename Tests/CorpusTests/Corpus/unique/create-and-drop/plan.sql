-- create unique constraint public.t.t_b_key
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);

-- create unique constraint public.t.t_c_a_key
ALTER TABLE public.t ADD CONSTRAINT t_c_a_key UNIQUE (c, a);

-- drop unique constraint public.t.t_a_key
ALTER TABLE public.t DROP CONSTRAINT t_a_key;
