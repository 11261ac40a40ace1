-- drop statistics public.t.elsewhere
DROP STATISTICS other.elsewhere;

-- drop statistics public.t.plain
DROP STATISTICS public.plain;

-- drop statistics public.t.some
DROP STATISTICS public."some";

-- drop statistics public.t.sums
DROP STATISTICS public.sums;

-- drop schema other
DROP SCHEMA other;
