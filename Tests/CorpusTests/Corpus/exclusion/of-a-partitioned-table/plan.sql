-- create exclusion constraint public.t.t_id_during_excl
ALTER TABLE public.t ADD CONSTRAINT t_id_during_excl EXCLUDE USING gist (id WITH =, during WITH &&);
