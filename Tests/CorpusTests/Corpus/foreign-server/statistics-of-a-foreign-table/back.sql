-- alter statistics public.t.changes
ALTER STATISTICS public.changes SET STATISTICS 5;

-- create statistics public.t.goes
CREATE STATISTICS public.goes ON a, b FROM public.t;

-- drop statistics public.t.comes
DROP STATISTICS public.comes;
