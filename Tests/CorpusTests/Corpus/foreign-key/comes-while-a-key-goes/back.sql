-- create index public.b.by_code
CREATE UNIQUE INDEX by_code ON public.b (code);

-- drop foreign key public.c.coded
ALTER TABLE public.c DROP CONSTRAINT coded;

-- drop foreign key public.c.new
ALTER TABLE public.c DROP CONSTRAINT new;

-- drop unique constraint public.b.bid
ALTER TABLE public.b DROP CONSTRAINT bid;

-- drop unique constraint public.b.code
ALTER TABLE public.b DROP CONSTRAINT code;

-- drop primary key public.b.b_pkey (its columns cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_pkey;

-- create primary key public.b.b_pkey (its columns cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_pkey PRIMARY KEY (id);

-- create foreign key public.c.old
ALTER TABLE public.c ADD CONSTRAINT old FOREIGN KEY (b_id) REFERENCES public.b (id);
