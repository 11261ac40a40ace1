-- drop exclusion constraint public.t.x (its using cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT x;

-- create exclusion constraint public.t.x (its using cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING hash (n WITH =);
