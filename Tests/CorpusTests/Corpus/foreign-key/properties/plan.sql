-- alter foreign key public.b.lazy
ALTER TABLE public.b VALIDATE CONSTRAINT lazy;

-- alter foreign key public.b.says
COMMENT ON CONSTRAINT says ON public.b IS 'That.';

-- alter foreign key public.b.waits
ALTER TABLE public.b ALTER CONSTRAINT waits DEFERRABLE INITIALLY DEFERRED;

-- replace foreign key public.b.lists (its on_delete_columns cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT lists_plumb_new FOREIGN KEY (id, n) REFERENCES public.a (id, n) ON DELETE SET NULL (n) NOT VALID;

-- alter foreign key public.b.lists (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT lists_plumb_new;

-- alter foreign key public.b.lists (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT lists;
ALTER TABLE public.b RENAME CONSTRAINT lists_plumb_new TO lists;

-- replace foreign key public.b.matches (its match cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT matches_plumb_new FOREIGN KEY (id, n) REFERENCES public.a (id, n) MATCH FULL NOT VALID;

-- alter foreign key public.b.matches (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT matches_plumb_new;

-- alter foreign key public.b.matches (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT matches;
ALTER TABLE public.b RENAME CONSTRAINT matches_plumb_new TO matches;
