-- alter table public.both
ALTER TABLE public."both" ENABLE ROW LEVEL SECURITY;
ALTER TABLE public."both" FORCE ROW LEVEL SECURITY;

-- alter table public.forces
ALTER TABLE public.forces FORCE ROW LEVEL SECURITY;

-- alter table public.turns_off
ALTER TABLE public.turns_off DISABLE ROW LEVEL SECURITY;

-- alter table public.turns_on
ALTER TABLE public.turns_on ENABLE ROW LEVEL SECURITY;
