-- create schema other
CREATE SCHEMA other;

-- create statistics public.t.elsewhere
CREATE STATISTICS other.elsewhere (dependencies) ON a, c FROM public.t;

-- create statistics public.t.plain
CREATE STATISTICS public.plain ON a, b FROM public.t;

-- create statistics public.t.some
CREATE STATISTICS public."some" (ndistinct, mcv) ON a, lower(b) FROM public.t;
ALTER STATISTICS public."some" SET STATISTICS 50;
COMMENT ON STATISTICS public."some" IS 'Some.';

-- create statistics public.t.sums
CREATE STATISTICS public.sums ON (a + c) FROM public.t;
