-- alter foreign key public.b.says
COMMENT ON CONSTRAINT says ON public.b IS 'This.';

-- alter foreign key public.b.waits
ALTER TABLE public.b ALTER CONSTRAINT waits NOT DEFERRABLE;

-- drop foreign key public.b.lazy (its not_valid cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT lazy;

-- create foreign key public.b.lazy (its not_valid cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT lazy FOREIGN KEY (id, n) REFERENCES public.a (id, n) NOT VALID;

-- drop foreign key public.b.lists (its on_delete_columns cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT lists;

-- create foreign key public.b.lists (its on_delete_columns cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT lists FOREIGN KEY (id, n) REFERENCES public.a (id, n) ON DELETE SET NULL;

-- drop foreign key public.b.matches (its match cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT matches;

-- create foreign key public.b.matches (its match cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT matches FOREIGN KEY (id, n) REFERENCES public.a (id, n);
