-- alter table public.t
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.t NO FORCE ROW LEVEL SECURITY;

-- drop policy public.t.changes
DROP POLICY changes ON public.t;

-- drop policy public.t.everything
DROP POLICY everything ON public.t;

-- drop policy public.t.reads
DROP POLICY reads ON public.t;

-- drop policy public.t.removes
DROP POLICY removes ON public.t;

-- drop policy public.t.writes
DROP POLICY writes ON public.t;
