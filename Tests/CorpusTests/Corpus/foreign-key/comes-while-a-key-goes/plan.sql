-- create unique constraint public.b.bid
CREATE UNIQUE INDEX CONCURRENTLY bid ON public.b (id);

-- alter unique constraint public.b.bid (while others read and write)
ALTER TABLE public.b ADD CONSTRAINT bid UNIQUE USING INDEX bid;

-- create unique constraint public.b.code
CREATE UNIQUE INDEX CONCURRENTLY code ON public.b (code);

-- alter unique constraint public.b.code (while others read and write)
ALTER TABLE public.b ADD CONSTRAINT code UNIQUE USING INDEX code;

-- drop foreign key public.c.old
ALTER TABLE public.c DROP CONSTRAINT old;

-- drop index public.b.by_code
DROP INDEX CONCURRENTLY public.by_code;

-- replace primary key public.b.b_pkey (its columns cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY b_pkey_plumb_new ON public.b (id, k);

-- alter primary key public.b.b_pkey (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT b_pkey;
ALTER TABLE public.b ADD CONSTRAINT b_pkey PRIMARY KEY USING INDEX b_pkey_plumb_new;

-- create foreign key public.c.coded
ALTER TABLE public.c ADD CONSTRAINT coded FOREIGN KEY (code) REFERENCES public.b (code) NOT VALID;

-- alter foreign key public.c.coded (while others read and write)
ALTER TABLE public.c VALIDATE CONSTRAINT coded;

-- create foreign key public.c.new
ALTER TABLE public.c ADD CONSTRAINT new FOREIGN KEY (b_id) REFERENCES public.b (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.c.new (while others read and write)
ALTER TABLE public.c VALIDATE CONSTRAINT new;
