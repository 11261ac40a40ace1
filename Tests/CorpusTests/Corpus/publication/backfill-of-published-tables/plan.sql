-- create column public.a.n
ALTER TABLE public.a REPLICA IDENTITY FULL;
ALTER TABLE public.a ADD COLUMN n text;

-- alter column public.a.n (while others read and write)
UPDATE public.a SET n = 'x' WHERE n IS NULL;

-- alter column public.a.n (while others read and write)
ALTER TABLE public.a ADD CONSTRAINT a_n_plumb_not_null CHECK (n IS NOT NULL) NOT VALID;

-- alter column public.a.n (while others read and write)
UPDATE public.a SET n = 'x' WHERE n IS NULL;

-- alter column public.a.n (while others read and write)
ALTER TABLE public.a VALIDATE CONSTRAINT a_n_plumb_not_null;

-- alter column public.a.n (while others read and write)
ALTER TABLE public.a ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.a DROP CONSTRAINT a_n_plumb_not_null;
ALTER TABLE public.a REPLICA IDENTITY DEFAULT;

-- create column public.b.n
ALTER TABLE public.b ADD COLUMN n text;

-- alter column public.b.n (while others read and write)
UPDATE public.b SET n = 'x' WHERE n IS NULL;

-- alter column public.b.n (while others read and write)
ALTER TABLE public.b ADD CONSTRAINT b_n_plumb_not_null CHECK (n IS NOT NULL) NOT VALID;

-- alter column public.b.n (while others read and write)
UPDATE public.b SET n = 'x' WHERE n IS NULL;

-- alter column public.b.n (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_n_plumb_not_null;

-- alter column public.b.n (while others read and write)
ALTER TABLE public.b ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.b DROP CONSTRAINT b_n_plumb_not_null;

-- create column public.c.n
ALTER TABLE public.c REPLICA IDENTITY FULL;
ALTER TABLE public.c ADD COLUMN n text;

-- alter column public.c.n (while others read and write)
UPDATE public.c SET n = 'x' WHERE n IS NULL;

-- alter column public.c.n (while others read and write)
ALTER TABLE public.c ADD CONSTRAINT c_n_plumb_not_null CHECK (n IS NOT NULL) NOT VALID;

-- alter column public.c.n (while others read and write)
UPDATE public.c SET n = 'x' WHERE n IS NULL;

-- alter column public.c.n (while others read and write)
ALTER TABLE public.c VALIDATE CONSTRAINT c_n_plumb_not_null;

-- alter column public.c.n (while others read and write)
ALTER TABLE public.c ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.c DROP CONSTRAINT c_n_plumb_not_null;
ALTER TABLE public.c REPLICA IDENTITY NOTHING;

-- create column public.p.n
ALTER TABLE public.p1 REPLICA IDENTITY FULL;
ALTER TABLE public.p ADD COLUMN n text;

-- alter column public.p.n (while others read and write)
UPDATE public.p SET n = 'x' WHERE n IS NULL;

-- alter column public.p.n (while others read and write)
ALTER TABLE public.p ADD CONSTRAINT p_n_plumb_not_null CHECK (n IS NOT NULL) NOT VALID;

-- alter column public.p.n (while others read and write)
UPDATE public.p SET n = 'x' WHERE n IS NULL;

-- alter column public.p.n (while others read and write)
ALTER TABLE public.p VALIDATE CONSTRAINT p_n_plumb_not_null;

-- alter column public.p.n (while others read and write)
ALTER TABLE public.p ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.p DROP CONSTRAINT p_n_plumb_not_null;
ALTER TABLE public.p1 REPLICA IDENTITY DEFAULT;
