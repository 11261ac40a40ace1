-- alter statistics public.t.changes
ALTER STATISTICS public.changes SET STATISTICS 7;

-- create statistics public.t.comes
CREATE STATISTICS public.comes (ndistinct) ON a, (a + b) FROM public.t;

-- drop statistics public.t.goes
DROP STATISTICS public.goes;
