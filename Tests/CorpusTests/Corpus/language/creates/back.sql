-- drop function public.one()
DROP FUNCTION public.one();

-- drop language own
DROP LANGUAGE own;

-- drop function public.check(oid)
DROP FUNCTION public."check"(oid);

-- drop function public.handle()
DROP FUNCTION public.handle();

-- drop function public.run(internal)
DROP FUNCTION public.run(internal);
