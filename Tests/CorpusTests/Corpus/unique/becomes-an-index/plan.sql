-- drop unique constraint public.t.t_a
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- create index public.t.t_a
CREATE UNIQUE INDEX CONCURRENTLY t_a ON public.t (a);
