-- alter table public.a
ALTER TABLE public.a ENABLE ROW LEVEL SECURITY;

-- alter table public.b
ALTER TABLE public.b FORCE ROW LEVEL SECURITY;

-- alter table public.c
ALTER TABLE public.c DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.c NO FORCE ROW LEVEL SECURITY;
