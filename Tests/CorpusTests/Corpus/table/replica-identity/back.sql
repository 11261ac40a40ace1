-- alter table public.a
ALTER TABLE public.a REPLICA IDENTITY FULL;

-- alter table public.b (what it belongs to exists now)
ALTER TABLE public.b REPLICA IDENTITY USING INDEX b_n_key;

-- alter table public.d
ALTER TABLE public.d REPLICA IDENTITY NOTHING;
ALTER TABLE public.d SET WITHOUT CLUSTER;

-- drop index public.d.u
DROP INDEX public.u;

-- drop unique constraint public.c.by_n (its columns cannot be changed in place)
ALTER TABLE public.c DROP CONSTRAINT by_n;

-- create unique constraint public.c.by_n (its columns cannot be changed in place)
ALTER TABLE public.c ADD CONSTRAINT by_n UNIQUE (n);

-- alter table public.c (what it refers to was recreated)
ALTER TABLE public.c REPLICA IDENTITY USING INDEX by_n;
