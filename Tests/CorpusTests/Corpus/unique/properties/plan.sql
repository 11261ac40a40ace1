-- alter unique constraint public.t.says
COMMENT ON CONSTRAINT says ON public.t IS 'That.';

-- alter unique constraint public.t.stores
ALTER INDEX public.stores RESET (fillfactor);

-- replace unique constraint public.t.includes (its include cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY includes_plumb_new ON public.t (a) INCLUDE (b);

-- alter unique constraint public.t.includes (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT includes;
ALTER TABLE public.t ADD CONSTRAINT includes UNIQUE USING INDEX includes_plumb_new;

-- replace unique constraint public.t.nulls (its nulls_not_distinct cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY nulls_plumb_new ON public.t (b) NULLS NOT DISTINCT;

-- alter unique constraint public.t.nulls (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT nulls;
ALTER TABLE public.t ADD CONSTRAINT nulls UNIQUE USING INDEX nulls_plumb_new;

-- replace unique constraint public.t.reorders (its columns cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY reorders_plumb_new ON public.t (b, a);

-- alter unique constraint public.t.reorders (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT reorders;
ALTER TABLE public.t ADD CONSTRAINT reorders UNIQUE USING INDEX reorders_plumb_new;

-- replace unique constraint public.t.waits (its deferrable cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY waits_plumb_new ON public.t (d);

-- alter unique constraint public.t.waits (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT waits;
ALTER TABLE public.t ADD CONSTRAINT waits UNIQUE USING INDEX waits_plumb_new DEFERRABLE;
