-- create check constraint public.t.t_b_check
ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK (b > 0) NOT VALID;

-- alter check constraint public.t.t_b_check (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_b_check;

-- replace check constraint public.t.t_a_check (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_a_check_plumb_new CHECK (a > 1) NOT VALID;

-- alter check constraint public.t.t_a_check (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_check_plumb_new;

-- alter check constraint public.t.t_a_check (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
ALTER TABLE public.t RENAME CONSTRAINT t_a_check_plumb_new TO t_a_check;
