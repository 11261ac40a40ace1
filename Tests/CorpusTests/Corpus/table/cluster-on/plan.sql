-- alter table public.a (what it belongs to exists now)
ALTER TABLE public.a CLUSTER ON i;

-- alter table public.b
ALTER TABLE public.b SET WITHOUT CLUSTER;

-- drop index public.b.bi (its columns cannot be changed in place)
DROP INDEX public.bi;

-- create index public.b.bi (its columns cannot be changed in place)
CREATE INDEX bi ON public.b (n, id);
