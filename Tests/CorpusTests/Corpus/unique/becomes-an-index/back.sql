-- drop index public.t.t_a
DROP INDEX public.t_a;

-- create unique constraint public.t.t_a
ALTER TABLE public.t ADD CONSTRAINT t_a UNIQUE (a);
