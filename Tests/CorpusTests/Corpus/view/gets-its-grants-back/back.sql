-- drop view public.older (its output cannot be changed in place)
DROP VIEW public.older;

-- drop view public.recent (its query, output cannot be changed in place)
DROP VIEW public.recent;

-- create view public.recent (its query, output cannot be changed in place)
CREATE VIEW public.recent AS
SELECT orders.id
   FROM public.orders;
GRANT SELECT ON TABLE public.recent TO shop_app;

-- create view public.older (its output cannot be changed in place)
CREATE VIEW public.older AS
SELECT recent.id
   FROM public.recent;
GRANT SELECT ON TABLE public.older TO shop_reporting;
