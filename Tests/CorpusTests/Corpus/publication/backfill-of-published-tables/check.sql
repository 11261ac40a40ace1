DO $$BEGIN ASSERT (SELECT count(*) FROM (SELECT n FROM public.a UNION ALL SELECT n FROM public.b UNION ALL SELECT n FROM public.c UNION ALL SELECT n FROM public.p) x WHERE n = 'x') = 4; END$$
