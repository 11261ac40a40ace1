-- alter table public.k (it changes by itself)
ALTER TABLE public.k NO INHERIT public.b;

-- alter table public.n (it changes by itself)
ALTER TABLE public.n NO INHERIT public.b;

-- drop check constraint public.b.c2
ALTER TABLE public.b DROP CONSTRAINT c2;

-- alter column public.b.id
ALTER TABLE public.b ALTER COLUMN id TYPE integer USING id::integer;

-- drop check constraint public.k.c2
ALTER TABLE public.k DROP CONSTRAINT c2;

-- alter column public.k.id
ALTER TABLE public.k ALTER COLUMN id TYPE integer USING id::integer;

-- drop check constraint public.n.c1
ALTER TABLE public.n DROP CONSTRAINT c1;

-- drop check constraint public.n.c2
ALTER TABLE public.n DROP CONSTRAINT c2;

-- alter column public.n.id
ALTER TABLE public.n ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.n ALTER COLUMN id DROP NOT NULL;
