-- drop exclusion constraint public.t.t_id_during_excl
ALTER TABLE public.t DROP CONSTRAINT t_id_during_excl;
