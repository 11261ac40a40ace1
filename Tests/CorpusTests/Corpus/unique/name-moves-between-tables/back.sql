-- drop unique constraint public.u.the_key
ALTER TABLE public.u DROP CONSTRAINT the_key;

-- create unique constraint public.t.the_key
ALTER TABLE public.t ADD CONSTRAINT the_key UNIQUE (a);
