-- drop index public.t.i (it depends on column public.t.a)
DROP INDEX public.i;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

-- create index public.t.i (it depends on column public.t.a)
CREATE INDEX i ON public.t (((a + 1)));
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 20;

-- drop exclusion constraint public.t.x (its elements cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT x;

-- drop exclusion constraint public.t.y (its elements cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT y;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(20);

-- create exclusion constraint public.t.x (its elements cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING btree ((lower((b)::text)) WITH =);
ALTER INDEX public.x ALTER COLUMN 1 SET STATISTICS 7;
COMMENT ON CONSTRAINT x ON public.t IS 'c';

-- create exclusion constraint public.t.y (its elements cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT y EXCLUDE USING btree ((upper((b)::text)) WITH =);
ALTER INDEX public.y ALTER COLUMN 1 SET STATISTICS 3;
