-- drop foreign key public.b.f4 (it depends on unique constraint public.b.bid)
ALTER TABLE public.b DROP CONSTRAINT f4;

-- drop foreign key public.c.f3 (its match cannot be changed in place)
ALTER TABLE public.c DROP CONSTRAINT f3;

-- drop unique constraint public.b.bid
ALTER TABLE public.b DROP CONSTRAINT bid;

-- drop primary key public.b.b_pkey (its columns cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_pkey;

-- create primary key public.b.b_pkey (its columns cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_pkey PRIMARY KEY (id);

-- create foreign key public.b.f4 (it depends on unique constraint public.b.bid)
ALTER TABLE public.b ADD CONSTRAINT f4 FOREIGN KEY (above) REFERENCES public.b (id);

-- create foreign key public.c.f3 (its match cannot be changed in place)
ALTER TABLE public.c ADD CONSTRAINT f3 FOREIGN KEY (b_id) REFERENCES public.b (id);
