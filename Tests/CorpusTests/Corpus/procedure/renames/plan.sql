-- rename procedure public.p(integer) to r
ALTER PROCEDURE public.p(integer) RENAME TO r;
