-- drop inherited column public.c.t
ALTER TABLE public.c ALTER COLUMN t DROP DEFAULT;
ALTER TABLE public.c ALTER COLUMN t SET COMPRESSION PGLZ;

-- alter column public.p.t
ALTER TABLE public.p ALTER COLUMN t SET COMPRESSION default;
ALTER TABLE public.c ALTER COLUMN t SET COMPRESSION default;
ALTER TABLE public.d ALTER COLUMN t SET COMPRESSION default;

-- create inherited column public.d.t
ALTER TABLE public.d ALTER COLUMN t SET DEFAULT 'w'::text;
ALTER TABLE public.d ALTER COLUMN t SET COMPRESSION PGLZ;

-- drop inherited column public.d.u (it depends on column public.p.u)
ALTER TABLE public.d ALTER COLUMN u SET COMPRESSION PGLZ;

-- alter column public.p.u
ALTER TABLE public.p ALTER COLUMN u SET COMPRESSION default;
ALTER TABLE public.c ALTER COLUMN u SET COMPRESSION default;
ALTER TABLE public.d ALTER COLUMN u SET COMPRESSION default;

-- create inherited column public.d.u (it depends on column public.p.u)
ALTER TABLE public.d ALTER COLUMN u SET COMPRESSION PGLZ;
