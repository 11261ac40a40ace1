-- create check constraint public.t.t_b_check
ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK (b > 0);

-- drop check constraint public.t.t_a_check (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_a_check;

-- create check constraint public.t.t_a_check (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 1);
