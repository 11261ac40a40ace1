-- create column public.t.z
ALTER TABLE public.t ADD COLUMN z integer;

-- create column public.t.y
ALTER TABLE public.t ADD COLUMN y integer;

-- drop column public.t.n
ALTER TABLE public.t DROP COLUMN n;

-- alter view public.al
CREATE OR REPLACE VIEW public.al AS
SELECT z.q,
    z.r
   FROM public.t z(q, r, s, t);

-- alter view public.fu
CREATE OR REPLACE VIEW public.fu AS
SELECT g.m
   FROM public.g() g(m, n, o, p);
