-- alter column public.b.id
ALTER TABLE public.b ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column public.k.id
ALTER TABLE public.k ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column public.n.id
ALTER TABLE public.n ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.n ADD CONSTRAINT n_id_plumb_not_null CHECK (id IS NOT NULL) NOT VALID;

-- alter column public.n.id (while others read and write)
ALTER TABLE public.n VALIDATE CONSTRAINT n_id_plumb_not_null;

-- alter column public.n.id (while others read and write)
ALTER TABLE public.n ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.n DROP CONSTRAINT n_id_plumb_not_null;

-- create check constraint public.b.c2
ALTER TABLE public.b ADD CONSTRAINT c2 CHECK (id < 100);

-- create check constraint public.k.c2
ALTER TABLE public.k ADD CONSTRAINT c2 CHECK (id < 100) NOT VALID;

-- alter check constraint public.k.c2 (while others read and write)
ALTER TABLE public.k VALIDATE CONSTRAINT c2;

-- create check constraint public.n.c1
ALTER TABLE public.n ADD CONSTRAINT c1 CHECK (id > 0) NOT VALID;

-- alter check constraint public.n.c1 (while others read and write)
ALTER TABLE public.n VALIDATE CONSTRAINT c1;

-- create check constraint public.n.c2
ALTER TABLE public.n ADD CONSTRAINT c2 CHECK (id < 100) NOT VALID;

-- alter check constraint public.n.c2 (while others read and write)
ALTER TABLE public.n VALIDATE CONSTRAINT c2;

-- alter table public.k
ALTER TABLE public.k INHERIT public.b;

-- alter table public.n
ALTER TABLE public.n INHERIT public.b;
