-- drop view public.notes (its output cannot be changed in place)
DROP VIEW public.notes;

-- drop check constraint public.items.sized
ALTER TABLE public.items DROP CONSTRAINT sized;

-- alter composite type public.item
ALTER TYPE public.item DROP ATTRIBUTE size CASCADE;
ALTER TYPE public.item ALTER ATTRIBUTE id TYPE bigint CASCADE;
ALTER TYPE public.item ADD ATTRIBUTE weight integer CASCADE;

-- create view public.notes (its output cannot be changed in place)
CREATE VIEW public.notes AS
SELECT items.id,
    items.note
   FROM public.items;

-- create index public.items.items_weight_idx
CREATE INDEX CONCURRENTLY items_weight_idx ON public.items (weight);
