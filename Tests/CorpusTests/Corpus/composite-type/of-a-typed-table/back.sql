-- drop index public.items.items_weight_idx
DROP INDEX public.items_weight_idx;

-- drop view public.notes (its output cannot be changed in place)
DROP VIEW public.notes;

-- alter composite type public.item
ALTER TYPE public.item DROP ATTRIBUTE weight CASCADE;
ALTER TYPE public.item ALTER ATTRIBUTE id TYPE integer CASCADE;
ALTER TYPE public.item ADD ATTRIBUTE size integer CASCADE;

-- create check constraint public.items.sized
ALTER TABLE public.items ADD CONSTRAINT sized CHECK (size > 0);

-- create view public.notes (its output cannot be changed in place)
CREATE VIEW public.notes AS
SELECT items.id,
    items.note
   FROM public.items;
