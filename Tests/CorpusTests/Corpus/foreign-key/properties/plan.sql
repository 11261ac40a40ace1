-- alter foreign key public.b.lazy
ALTER TABLE public.b VALIDATE CONSTRAINT lazy;

-- alter foreign key public.b.says
COMMENT ON CONSTRAINT says ON public.b IS 'That.';

-- alter foreign key public.b.waits
ALTER TABLE public.b ALTER CONSTRAINT waits DEFERRABLE INITIALLY DEFERRED;

-- drop foreign key public.b.lists (its on_delete_columns cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT lists;

-- create foreign key public.b.lists (its on_delete_columns cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT lists FOREIGN KEY (id, n) REFERENCES public.a (id, n) ON DELETE SET NULL (n);

-- drop foreign key public.b.matches (its match cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT matches;

-- create foreign key public.b.matches (its match cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT matches FOREIGN KEY (id, n) REFERENCES public.a (id, n) MATCH FULL;
