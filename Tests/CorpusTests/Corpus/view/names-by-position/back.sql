-- create column public.t.n
ALTER TABLE public.t ADD COLUMN n integer;

-- drop view public.al (it depends on column public.t.z)
DROP VIEW public.al;

-- drop view public.fu (it depends on column public.t.z)
DROP VIEW public.fu;

-- drop column public.t.z
ALTER TABLE public.t DROP COLUMN z;

-- drop column public.t.y
ALTER TABLE public.t DROP COLUMN y;

-- create view public.al (it depends on column public.t.z)
CREATE VIEW public.al AS
SELECT z.q,
    z.r
   FROM public.t z(q, r, n);

-- create view public.fu (it depends on column public.t.z)
CREATE VIEW public.fu AS
SELECT g.m
   FROM public.g() g(m, n, o);
