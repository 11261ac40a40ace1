-- alter table public.i1
REVOKE SELECT ON TABLE public.i1 FROM shop_reporting;

-- alter inherited column public.i1.a
GRANT SELECT (a) ON TABLE public.i1 TO shop_reporting WITH GRANT OPTION;

-- alter inherited column public.p1.b
ALTER TABLE public.p1 ALTER COLUMN b SET (n_distinct = '8');
REVOKE UPDATE (b) ON TABLE public.p1 FROM shop_app;
GRANT UPDATE (b) ON TABLE public.p1 TO shop_reporting;

-- alter inherited column public.ty.a
GRANT SELECT (a) ON TABLE public.ty TO shop_app;

-- drop inherited column public.p2.a
REVOKE INSERT (a) ON TABLE public.p2 FROM shop_reporting;
