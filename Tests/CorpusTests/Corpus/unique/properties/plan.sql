-- alter unique constraint public.t.says
COMMENT ON CONSTRAINT says ON public.t IS 'That.';

-- alter unique constraint public.t.stores
ALTER INDEX public.stores RESET (fillfactor);

-- drop unique constraint public.t.includes (its include cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT includes;

-- create unique constraint public.t.includes (its include cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT includes UNIQUE (a) INCLUDE (b);

-- drop unique constraint public.t.nulls (its nulls_not_distinct cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT nulls;

-- create unique constraint public.t.nulls (its nulls_not_distinct cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT nulls UNIQUE NULLS NOT DISTINCT (b);

-- drop unique constraint public.t.reorders (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT reorders;

-- create unique constraint public.t.reorders (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT reorders UNIQUE (b, a);

-- drop unique constraint public.t.waits (its deferrable cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT waits;

-- create unique constraint public.t.waits (its deferrable cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT waits UNIQUE (d) DEFERRABLE;
