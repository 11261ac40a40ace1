-- drop index public.a.i1
DROP INDEX CONCURRENTLY public.i1;

-- drop foreign key public.b.b_a_fkey (it depends on primary key public.a.a_pkey)
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- drop primary key public.a.a_pkey
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- create primary key public.a.i1
ALTER TABLE public.a ADD CONSTRAINT i1 PRIMARY KEY (id);

-- create foreign key public.b.b_a_fkey (it depends on primary key public.a.a_pkey)
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id) NOT VALID;

-- alter foreign key public.b.b_a_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_a_fkey;

-- drop primary key public.c.c_pkey
ALTER TABLE public.c DROP CONSTRAINT c_pkey;

-- drop table public.i2
DROP TABLE public.i2;

-- create primary key public.c.i2
CREATE UNIQUE INDEX CONCURRENTLY i2 ON public.c (id);

-- alter primary key public.c.i2 (while others read and write)
ALTER TABLE public.c ADD CONSTRAINT i2 PRIMARY KEY USING INDEX i2;
