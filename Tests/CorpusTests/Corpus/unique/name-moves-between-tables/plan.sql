-- drop unique constraint public.t.the_key
ALTER TABLE public.t DROP CONSTRAINT the_key;

-- create unique constraint public.u.the_key
ALTER TABLE public.u ADD CONSTRAINT the_key UNIQUE (a);
