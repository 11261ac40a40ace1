-- alter table public.i1
GRANT SELECT ON TABLE public.i1 TO shop_reporting;

-- alter inherited column public.i1.a
REVOKE GRANT OPTION FOR SELECT (a) ON TABLE public.i1 FROM shop_reporting CASCADE;
REVOKE SELECT (a) ON TABLE public.i1 FROM shop_reporting;
GRANT SELECT (a) ON TABLE public.i1 TO shop_app;

-- alter inherited column public.p1.b
ALTER TABLE public.p1 ALTER COLUMN b SET (n_distinct = '9');
REVOKE UPDATE (b) ON TABLE public.p1 FROM shop_reporting;
GRANT UPDATE (b) ON TABLE public.p1 TO shop_app;

-- create inherited column public.p2.a
GRANT INSERT (a) ON TABLE public.p2 TO shop_reporting;

-- alter inherited column public.ty.a
REVOKE SELECT (a) ON TABLE public.ty FROM shop_app;
