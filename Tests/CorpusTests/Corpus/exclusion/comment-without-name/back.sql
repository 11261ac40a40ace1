-- create exclusion constraint public.t.t_a_excl
ALTER TABLE public.t ADD CONSTRAINT t_a_excl EXCLUDE USING gist (a WITH &&);
COMMENT ON CONSTRAINT t_a_excl ON public.t IS 'A.';

-- drop exclusion constraint public.t.t_b_a_excl
ALTER TABLE public.t DROP CONSTRAINT t_b_a_excl;
