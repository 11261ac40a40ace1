-- create unique constraint public.t.t_b_key
CREATE UNIQUE INDEX CONCURRENTLY t_b_key ON public.t (b);

-- alter unique constraint public.t.t_b_key (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE USING INDEX t_b_key;

-- create unique constraint public.t.t_c_a_key
CREATE UNIQUE INDEX CONCURRENTLY t_c_a_key ON public.t (c, a);

-- alter unique constraint public.t.t_c_a_key (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_c_a_key UNIQUE USING INDEX t_c_a_key;

-- drop unique constraint public.t.t_a_key
ALTER TABLE public.t DROP CONSTRAINT t_a_key;
