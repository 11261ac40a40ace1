-- drop unique constraint public.t.one (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT one;

-- create unique constraint public.t.one (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT one UNIQUE (b);

-- drop unique constraint public.t.two (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT two;

-- create unique constraint public.t.two (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT two UNIQUE (a);
