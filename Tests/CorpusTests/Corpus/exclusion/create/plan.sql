-- create exclusion constraint public.t.two
ALTER TABLE public.t ADD CONSTRAINT two EXCLUDE USING gist (b WITH &&);

-- drop exclusion constraint public.t.one
ALTER TABLE public.t DROP CONSTRAINT one;
