-- alter function public.one_thing()
CREATE OR REPLACE FUNCTION public.one_thing()
  RETURNS SETOF public.things
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT things.id,
     things.kept
    FROM public.things
  LIMIT 1;
END;

-- alter function public.sum_of_gone()
CREATE OR REPLACE FUNCTION public.sum_of_gone()
  RETURNS bigint
  LANGUAGE sql
  RETURN (SELECT sum(things.kept) AS sum FROM public.things);

-- alter view public.shown
CREATE OR REPLACE VIEW public.shown AS
SELECT things.id,
    things.kept AS gone
   FROM public.things;

-- alter trigger public.things.asks
CREATE OR REPLACE TRIGGER asks
  BEFORE UPDATE ON public.things
  FOR EACH ROW
  WHEN (new.kept > 9)
  EXECUTE FUNCTION public.touch();

-- alter trigger public.things.watches_two
CREATE OR REPLACE TRIGGER watches_two
  BEFORE UPDATE OF kept ON public.things
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- alter rule public.things.logged
CREATE OR REPLACE RULE logged AS ON INSERT TO public.things
  DO ALSO INSERT INTO public.log (gone)
  VALUES (new.kept);

-- alter rule public.things.noticed
CREATE OR REPLACE RULE noticed AS ON UPDATE TO public.things
  WHERE (new.kept > 1)
  DO ALSO INSERT INTO public.log (gone)
  VALUES (new.id);

-- alter policy public.things.elsewhere
ALTER POLICY elsewhere ON public.things USING (EXISTS ( SELECT
   FROM public.things o
  WHERE (o.id = things.kept)));

-- alter policy public.things.visible
ALTER POLICY visible ON public.things USING (kept > 0);

-- alter publication some_columns
ALTER PUBLICATION some_columns SET TABLE ONLY public.things (id, kept);

-- alter publication some_rows
ALTER PUBLICATION some_rows SET TABLE ONLY public.things WHERE (id > 2);

-- drop trigger public.things.watches
DROP TRIGGER watches ON public.things;

-- drop statistics public.things.of_expression (its columns cannot be changed in place)
DROP STATISTICS public.of_expression;

-- drop statistics public.things.of_things (its columns cannot be changed in place)
DROP STATISTICS public.of_things;

-- replace index public.things.by_sum (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY by_sum_plumb_new ON public.things (((kept + 1)));

-- alter index public.things.by_sum (while others read and write)
DROP INDEX CONCURRENTLY public.by_sum;

-- alter index public.things.by_sum (while others read and write)
ALTER INDEX public.by_sum_plumb_new RENAME TO by_sum;

-- replace index public.things.covering (its include cannot be changed in place)
CREATE INDEX CONCURRENTLY covering_plumb_new ON public.things (id) INCLUDE (kept);

-- alter index public.things.covering (while others read and write)
DROP INDEX CONCURRENTLY public.covering;

-- alter index public.things.covering (while others read and write)
ALTER INDEX public.covering_plumb_new RENAME TO covering;

-- drop materialized view public.stored (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.stored;

-- drop exclusion constraint public.things.apart (its elements cannot be changed in place)
ALTER TABLE public.things DROP CONSTRAINT apart;

-- drop column public.things.doubled
ALTER TABLE public.things DROP COLUMN doubled;

-- drop column public.things.gone
ALTER TABLE public.things DROP COLUMN gone;

-- create exclusion constraint public.things.apart (its elements cannot be changed in place)
ALTER TABLE public.things ADD CONSTRAINT apart EXCLUDE USING btree (kept WITH =);

-- create materialized view public.stored (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.stored AS
SELECT things.kept
   FROM public.things;

-- create index public.stored.stored_kept_idx
CREATE INDEX stored_kept_idx ON public.stored (kept);

-- create statistics public.things.of_expression (its columns cannot be changed in place)
CREATE STATISTICS public.of_expression ON kept, (id % 2) FROM public.things;

-- create statistics public.things.of_things (its columns cannot be changed in place)
CREATE STATISTICS public.of_things ON id, kept FROM public.things;
