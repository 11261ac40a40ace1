-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a int4range NOT NULL;

-- create exclusion constraint public.t.x
ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING gist (a WITH &&);
