-- rename aggregate public.total(integer) to grand_total
ALTER AGGREGATE public.total(integer) RENAME TO grand_total;
