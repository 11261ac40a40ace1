-- drop foreign key public.b.b_a_fkey (it depends on primary key public.a.a_pkey)
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- drop index public.a.i1
DROP INDEX public.i1;

-- drop primary key public.a.a_pkey
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- create primary key public.a.i1
ALTER TABLE public.a ADD CONSTRAINT i1 PRIMARY KEY (id);

-- create foreign key public.b.b_a_fkey (it depends on primary key public.a.a_pkey)
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);

-- drop primary key public.c.c_pkey
ALTER TABLE public.c DROP CONSTRAINT c_pkey;

-- drop table public.i2
DROP TABLE public.i2;

-- create primary key public.c.i2
ALTER TABLE public.c ADD CONSTRAINT i2 PRIMARY KEY (id);
