-- alter column public.b.id
ALTER TABLE public.b ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column public.k.id
ALTER TABLE public.k ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column public.n.id
ALTER TABLE public.n ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.n ALTER COLUMN id SET NOT NULL;

-- create check constraint public.b.c2
ALTER TABLE public.b ADD CONSTRAINT c2 CHECK (id < 100);

-- create check constraint public.k.c2
ALTER TABLE public.k ADD CONSTRAINT c2 CHECK (id < 100);

-- create check constraint public.n.c1
ALTER TABLE public.n ADD CONSTRAINT c1 CHECK (id > 0);

-- create check constraint public.n.c2
ALTER TABLE public.n ADD CONSTRAINT c2 CHECK (id < 100);

-- alter table public.k
ALTER TABLE public.k INHERIT public.b;

-- alter table public.n
ALTER TABLE public.n INHERIT public.b;
