-- create column public.things.gone
ALTER TABLE public.things ADD COLUMN gone integer;

-- alter function public.sum_of_gone()
CREATE OR REPLACE FUNCTION public.sum_of_gone()
  RETURNS bigint
  LANGUAGE sql
  RETURN (SELECT sum(things.gone) AS sum FROM public.things);

-- create column public.things.doubled
ALTER TABLE public.things ADD COLUMN doubled integer GENERATED ALWAYS AS (gone * 2) STORED;

-- alter function public.one_thing()
CREATE OR REPLACE FUNCTION public.one_thing()
  RETURNS SETOF public.things
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT things.id,
     things.kept,
     things.gone,
     things.doubled
    FROM public.things
  LIMIT 1;
END;

-- alter view public.shown
CREATE OR REPLACE VIEW public.shown AS
SELECT things.id,
    things.gone
   FROM public.things;

-- alter trigger public.things.asks
CREATE OR REPLACE TRIGGER asks
  BEFORE UPDATE ON public.things
  FOR EACH ROW
  WHEN (new.gone > 9)
  EXECUTE FUNCTION public.touch();

-- create trigger public.things.watches
CREATE TRIGGER watches
  BEFORE UPDATE OF gone ON public.things
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- alter trigger public.things.watches_two
CREATE OR REPLACE TRIGGER watches_two
  BEFORE UPDATE OF gone, kept ON public.things
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- alter rule public.things.logged
CREATE OR REPLACE RULE logged AS ON INSERT TO public.things
  DO ALSO INSERT INTO public.log (gone)
  VALUES (new.gone);

-- alter rule public.things.noticed
CREATE OR REPLACE RULE noticed AS ON UPDATE TO public.things
  WHERE (new.gone > 1)
  DO ALSO INSERT INTO public.log (gone)
  VALUES (new.id);

-- alter policy public.things.elsewhere
ALTER POLICY elsewhere ON public.things USING (EXISTS ( SELECT
   FROM public.things o
  WHERE (o.gone = things.kept)));

-- alter policy public.things.visible
ALTER POLICY visible ON public.things USING (gone > 0);

-- alter publication some_columns
ALTER PUBLICATION some_columns SET TABLE ONLY public.things (gone, id);

-- alter publication some_rows
ALTER PUBLICATION some_rows SET TABLE ONLY public.things WHERE (gone > 1);

-- drop statistics public.things.of_expression (its columns cannot be changed in place)
DROP STATISTICS public.of_expression;

-- create statistics public.things.of_expression (its columns cannot be changed in place)
CREATE STATISTICS public.of_expression ON kept, (gone % 2) FROM public.things;

-- drop statistics public.things.of_things (its columns cannot be changed in place)
DROP STATISTICS public.of_things;

-- create statistics public.things.of_things (its columns cannot be changed in place)
CREATE STATISTICS public.of_things ON gone, kept FROM public.things;

-- drop index public.things.by_sum (its columns cannot be changed in place)
DROP INDEX public.by_sum;

-- create index public.things.by_sum (its columns cannot be changed in place)
CREATE INDEX by_sum ON public.things (((gone + kept)));

-- drop index public.things.covering (its include cannot be changed in place)
DROP INDEX public.covering;

-- create index public.things.covering (its include cannot be changed in place)
CREATE INDEX covering ON public.things (id) INCLUDE (gone);

-- drop materialized view public.stored (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.stored;

-- create materialized view public.stored (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.stored AS
SELECT things.gone,
    things.kept
   FROM public.things;

-- create index public.stored.stored_gone_idx
CREATE INDEX stored_gone_idx ON public.stored (gone);

-- drop exclusion constraint public.things.apart (its elements cannot be changed in place)
ALTER TABLE public.things DROP CONSTRAINT apart;

-- create exclusion constraint public.things.apart (its elements cannot be changed in place)
ALTER TABLE public.things ADD CONSTRAINT apart EXCLUDE USING btree (gone WITH =);
