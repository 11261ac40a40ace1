-- alter table public.a
ALTER TABLE public.a DISABLE ROW LEVEL SECURITY;

-- alter table public.b
ALTER TABLE public.b NO FORCE ROW LEVEL SECURITY;

-- alter table public.c
ALTER TABLE public.c ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.c FORCE ROW LEVEL SECURITY;
