-- alter exclusion constraint public.t.x
ALTER INDEX public.x ALTER COLUMN 2 SET STATISTICS 20;

-- alter exclusion constraint public.t.y
ALTER INDEX public.y ALTER COLUMN 1 SET STATISTICS -1;

-- drop table public.u
DROP TABLE public.u;
