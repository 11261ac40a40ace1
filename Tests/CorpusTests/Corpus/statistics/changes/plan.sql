-- rename statistics public.t.old to new
ALTER STATISTICS public.old RENAME TO new;

-- drop statistics public.t.gone
DROP STATISTICS public.gone;

-- drop statistics public.t.s (its columns cannot be changed in place)
DROP STATISTICS public.s;

-- drop statistics public.t.t (it depends on column public.t.a)
DROP STATISTICS public.t;

-- drop statistics public.t.u (it depends on column public.t.a)
DROP STATISTICS public.u;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

-- create statistics public.t.s (its columns cannot be changed in place)
CREATE STATISTICS public.s ON a, c FROM public.t;

-- create statistics public.t.t (it depends on column public.t.a)
CREATE STATISTICS public.t ON a, b FROM public.t;
ALTER STATISTICS public.t SET STATISTICS 7;
COMMENT ON STATISTICS public.t IS 'Seven.';

-- create statistics public.t.u (it depends on column public.t.a)
CREATE STATISTICS other.u ON a, b FROM public.t;
