-- rename statistics public.t.new to old
ALTER STATISTICS public.new RENAME TO old;

-- drop statistics public.t.s (its columns cannot be changed in place)
DROP STATISTICS public.s;

-- drop statistics public.t.t (it depends on column public.t.a)
DROP STATISTICS public.t;

-- drop statistics public.t.u (it depends on column public.t.a)
DROP STATISTICS other.u;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- create statistics public.t.gone
CREATE STATISTICS public.gone ON a, c FROM public.t;

-- create statistics public.t.s (its columns cannot be changed in place)
CREATE STATISTICS public.s ON a, b FROM public.t;

-- create statistics public.t.t (it depends on column public.t.a)
CREATE STATISTICS public.t ON a, b FROM public.t;
ALTER STATISTICS public.t SET STATISTICS 5;

-- create statistics public.t.u (it depends on column public.t.a)
CREATE STATISTICS public.u ON a, b FROM public.t;
