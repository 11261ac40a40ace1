-- rename aggregate public.total(integer) to integer
ALTER AGGREGATE public.total(integer) RENAME TO grand_total;
