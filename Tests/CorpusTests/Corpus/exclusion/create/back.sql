-- create exclusion constraint public.t.one
ALTER TABLE public.t ADD CONSTRAINT one EXCLUDE USING gist (a WITH &&);

-- drop exclusion constraint public.t.two
ALTER TABLE public.t DROP CONSTRAINT two;
