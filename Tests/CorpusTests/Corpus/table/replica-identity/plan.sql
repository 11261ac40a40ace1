-- alter table public.a (what it belongs to exists now)
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_n_key;

-- alter table public.b
ALTER TABLE public.b REPLICA IDENTITY DEFAULT;

-- create index public.d.u
CREATE UNIQUE INDEX u ON public.d (n);

-- alter table public.d (what it belongs to exists now)
ALTER TABLE public.d REPLICA IDENTITY USING INDEX u;
ALTER TABLE public.d CLUSTER ON u;

-- drop unique constraint public.c.by_n (its columns cannot be changed in place)
ALTER TABLE public.c DROP CONSTRAINT by_n;

-- create unique constraint public.c.by_n (its columns cannot be changed in place)
ALTER TABLE public.c ADD CONSTRAINT by_n UNIQUE (n, id);

-- alter table public.c (what it refers to was recreated)
ALTER TABLE public.c REPLICA IDENTITY USING INDEX by_n;
