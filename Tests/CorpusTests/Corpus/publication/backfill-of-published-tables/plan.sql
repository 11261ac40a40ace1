-- create column public.a.n
ALTER TABLE public.a REPLICA IDENTITY FULL;
ALTER TABLE public.a ADD COLUMN n text;
UPDATE public.a SET n = 'x' WHERE n IS NULL;
ALTER TABLE public.a ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.a REPLICA IDENTITY DEFAULT;

-- create column public.b.n
ALTER TABLE public.b ADD COLUMN n text;
UPDATE public.b SET n = 'x' WHERE n IS NULL;
ALTER TABLE public.b ALTER COLUMN n SET NOT NULL;

-- create column public.c.n
ALTER TABLE public.c REPLICA IDENTITY FULL;
ALTER TABLE public.c ADD COLUMN n text;
UPDATE public.c SET n = 'x' WHERE n IS NULL;
ALTER TABLE public.c ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.c REPLICA IDENTITY NOTHING;

-- create column public.p.n
ALTER TABLE public.p1 REPLICA IDENTITY FULL;
ALTER TABLE public.p ADD COLUMN n text;
UPDATE public.p SET n = 'x' WHERE n IS NULL;
ALTER TABLE public.p ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.p1 REPLICA IDENTITY DEFAULT;
