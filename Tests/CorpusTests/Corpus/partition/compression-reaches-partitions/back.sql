-- alter column public.a.t
ALTER TABLE public.a ALTER COLUMN t SET COMPRESSION default;
ALTER TABLE public.b ALTER COLUMN t SET COMPRESSION default;

-- alter column public.p.t
ALTER TABLE public.p ALTER COLUMN t SET COMPRESSION default;
ALTER TABLE public.p1 ALTER COLUMN t SET COMPRESSION default;
ALTER TABLE public.p11 ALTER COLUMN t SET COMPRESSION default;
ALTER TABLE public.p2 ALTER COLUMN t SET COMPRESSION default;

-- drop inherited column public.p2.u (it depends on column public.p.u)
ALTER TABLE public.p2 ALTER COLUMN u SET COMPRESSION PGLZ;

-- alter column public.p.u
ALTER TABLE public.p ALTER COLUMN u TYPE character varying(10);
ALTER TABLE public.p ALTER COLUMN u SET COMPRESSION PGLZ;
ALTER TABLE public.p1 ALTER COLUMN u SET COMPRESSION PGLZ;
ALTER TABLE public.p11 ALTER COLUMN u SET COMPRESSION PGLZ;
ALTER TABLE public.p2 ALTER COLUMN u SET COMPRESSION PGLZ;

-- create inherited column public.p2.u (it depends on column public.p.u)
ALTER TABLE public.p2 ALTER COLUMN u SET COMPRESSION DEFAULT;
