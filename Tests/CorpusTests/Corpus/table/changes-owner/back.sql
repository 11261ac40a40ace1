-- alter table public.notes
ALTER TABLE public.notes OWNER TO shop_owner;

-- alter table public.orders
ALTER TABLE public.orders OWNER TO shop_owner;
GRANT SELECT ON TABLE public.orders TO shop_app;
GRANT SELECT ON TABLE public.orders TO shop_reporting;

-- drop table public.lines
DROP TABLE public.lines;
