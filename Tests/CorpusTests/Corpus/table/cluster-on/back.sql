-- alter table public.a (what it belongs to exists now)
ALTER TABLE public.a CLUSTER ON a_pkey;

-- drop index public.b.bi (its columns cannot be changed in place)
DROP INDEX public.bi;

-- create index public.b.bi (its columns cannot be changed in place)
CREATE INDEX bi ON public.b (n);

-- alter table public.b (what it belongs to exists now)
ALTER TABLE public.b CLUSTER ON bi;
