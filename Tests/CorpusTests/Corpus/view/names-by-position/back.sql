-- create column public.t.n
ALTER TABLE public.t ADD COLUMN n integer;

-- drop column public.t.z
ALTER TABLE public.t DROP COLUMN z;

-- drop column public.t.y
ALTER TABLE public.t DROP COLUMN y;

-- alter view public.al
CREATE OR REPLACE VIEW public.al AS
SELECT z.q,
    z.r
   FROM public.t z(q, r, n);

-- alter view public.fu
CREATE OR REPLACE VIEW public.fu AS
SELECT g.m
   FROM public.g() g(m, n, o);
