-- drop unique constraint public.t.the_key
ALTER TABLE public.t DROP CONSTRAINT the_key;

-- create unique constraint public.u.the_key
CREATE UNIQUE INDEX CONCURRENTLY the_key ON public.u (a);

-- alter unique constraint public.u.the_key (while others read and write)
ALTER TABLE public.u ADD CONSTRAINT the_key UNIQUE USING INDEX the_key;
