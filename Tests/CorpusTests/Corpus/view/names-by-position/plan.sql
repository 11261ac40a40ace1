-- create column public.t.z
ALTER TABLE public.t ADD COLUMN z integer;

-- create column public.t.y
ALTER TABLE public.t ADD COLUMN y integer;

-- drop view public.al (it depends on column public.t.n)
DROP VIEW public.al;

-- drop view public.fu (it depends on column public.t.n)
DROP VIEW public.fu;

-- drop column public.t.n
ALTER TABLE public.t DROP COLUMN n;

-- create view public.al (it depends on column public.t.n)
CREATE VIEW public.al AS
SELECT z.q,
    z.r
   FROM public.t z(q, r, s, t);

-- create view public.fu (it depends on column public.t.n)
CREATE VIEW public.fu AS
SELECT g.m
   FROM public.g() g(m, n, o, p);
