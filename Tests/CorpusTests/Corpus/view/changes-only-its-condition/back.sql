-- alter view public.cheap
CREATE OR REPLACE VIEW public.cheap AS
SELECT items.id,
    items.price
   FROM public.items
  WHERE (items.price < (10)::numeric);
