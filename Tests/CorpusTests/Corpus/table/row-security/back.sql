-- alter table public.both
ALTER TABLE public."both" DISABLE ROW LEVEL SECURITY;
ALTER TABLE public."both" NO FORCE ROW LEVEL SECURITY;

-- alter table public.forces
ALTER TABLE public.forces NO FORCE ROW LEVEL SECURITY;

-- alter table public.turns_off
ALTER TABLE public.turns_off ENABLE ROW LEVEL SECURITY;

-- alter table public.turns_on
ALTER TABLE public.turns_on DISABLE ROW LEVEL SECURITY;
