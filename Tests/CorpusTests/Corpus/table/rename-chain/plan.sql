-- rename table public.b to c
ALTER TABLE public.b RENAME TO c;

-- rename table public.a to b
ALTER TABLE public.a RENAME TO b;

-- rename primary key public.c.b_pkey to c_pkey
ALTER TABLE public.c RENAME CONSTRAINT b_pkey TO c_pkey;

-- rename primary key public.b.a_pkey to b_pkey
ALTER TABLE public.b RENAME CONSTRAINT a_pkey TO b_pkey;
