-- drop column public.a.n
ALTER TABLE public.a DROP COLUMN n;

-- drop column public.b.n
ALTER TABLE public.b DROP COLUMN n;

-- drop column public.c.n
ALTER TABLE public.c DROP COLUMN n;

-- drop column public.p.n
ALTER TABLE public.p DROP COLUMN n;
