-- create unique constraint public.b.bid
CREATE UNIQUE INDEX CONCURRENTLY bid ON public.b (id);

-- alter unique constraint public.b.bid (while others read and write)
ALTER TABLE public.b ADD CONSTRAINT bid UNIQUE USING INDEX bid;

-- replace primary key public.b.b_pkey (beside the old one)
CREATE UNIQUE INDEX CONCURRENTLY b_pkey_plumb_new ON public.b (id, k);

-- drop foreign key public.b.f4 (it depends on primary key public.b.b_pkey)
ALTER TABLE public.b DROP CONSTRAINT f4;

-- drop foreign key public.c.f3 (its match cannot be changed in place)
ALTER TABLE public.c DROP CONSTRAINT f3;

-- drop primary key public.b.b_pkey (its columns cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_pkey;

-- create primary key public.b.b_pkey (its columns cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_pkey PRIMARY KEY USING INDEX b_pkey_plumb_new;

-- create foreign key public.b.f4 (it depends on primary key public.b.b_pkey)
ALTER TABLE public.b ADD CONSTRAINT f4 FOREIGN KEY (above) REFERENCES public.b (id) DEFERRABLE NOT VALID;

-- create foreign key public.c.f3 (its match cannot be changed in place)
ALTER TABLE public.c ADD CONSTRAINT f3 FOREIGN KEY (b_id) REFERENCES public.b (id) MATCH FULL NOT VALID;

-- alter foreign key public.b.f4 (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT f4;

-- alter foreign key public.c.f3 (while others read and write)
ALTER TABLE public.c VALIDATE CONSTRAINT f3;
