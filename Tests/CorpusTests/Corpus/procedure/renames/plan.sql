-- rename procedure public.p(integer) to integer
ALTER PROCEDURE public.p(integer) RENAME TO r;
