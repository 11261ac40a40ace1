-- drop view public.recent (its query, output cannot be changed in place)
DROP VIEW public.recent;

-- create view public.recent (its query, output cannot be changed in place)
CREATE VIEW public.recent AS
SELECT orders.id
   FROM public.orders;
