-- drop inherited column public.d.t
ALTER TABLE public.d ALTER COLUMN t DROP DEFAULT;
ALTER TABLE public.d ALTER COLUMN t SET COMPRESSION default;

-- alter column public.p.t
ALTER TABLE public.p ALTER COLUMN t SET COMPRESSION PGLZ;
ALTER TABLE public.c ALTER COLUMN t SET COMPRESSION PGLZ;
ALTER TABLE public.d ALTER COLUMN t SET COMPRESSION PGLZ;

-- create inherited column public.c.t
ALTER TABLE public.c ALTER COLUMN t SET DEFAULT 'x'::text;
ALTER TABLE public.c ALTER COLUMN t SET COMPRESSION DEFAULT;

-- drop inherited column public.d.u (it depends on column public.p.u)
ALTER TABLE public.d ALTER COLUMN u SET COMPRESSION default;

-- alter column public.p.u
ALTER TABLE public.p ALTER COLUMN u SET COMPRESSION PGLZ;
ALTER TABLE public.c ALTER COLUMN u SET COMPRESSION PGLZ;
ALTER TABLE public.d ALTER COLUMN u SET COMPRESSION PGLZ;

-- create inherited column public.d.u (it depends on column public.p.u)
ALTER TABLE public.d ALTER COLUMN u SET COMPRESSION DEFAULT;
