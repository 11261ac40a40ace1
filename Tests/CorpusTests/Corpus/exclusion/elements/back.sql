-- drop exclusion constraint public.t.x (its elements cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT x;

-- create exclusion constraint public.t.x (its elements cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING gist (a WITH &&);
