-- alter index public.t.goes
ALTER INDEX public.goes ALTER COLUMN 1 SET STATISTICS -1;

-- alter index public.t.stays
ALTER INDEX public.stays ALTER COLUMN 2 SET STATISTICS 0;
ALTER INDEX public.stays ALTER COLUMN 3 SET STATISTICS 20;

-- drop index public.t.is_made_anew (its columns cannot be changed in place)
DROP INDEX public.is_made_anew;

-- create index public.t.is_made_anew (its columns cannot be changed in place)
CREATE INDEX is_made_anew ON public.t ((lower(b)), a);
ALTER INDEX public.is_made_anew ALTER COLUMN 1 SET STATISTICS 5;
